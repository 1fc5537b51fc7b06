import { checkPictures } from "./check-pictures.ts";

checkPictures("dark");
