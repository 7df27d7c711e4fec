# What there is only in a page, in a browser.

# $device-name is the name of the device chosen.
here = Where are you reading Sésame?
    .ask = Your key will be kept by the device that you chose: { $device-name }. Is this page open on that very device?
choice-here = Yes, on that device
choice-elsewhere = No, on another one
choice-where = Say where I read Sésame

browser-forgets = A browser may forget. Safari, on iPhone, iPad or Mac, may delete what a site keeps after seven days without a visit. So keep your place in a file: with it you can go on here or elsewhere. With your place code, a volunteer can tell you where you were.
choice-keep-place = Keep my place in a file
choice-take-up = Go on with a file
choice-booklet = Print what remains to be done
notice-place-kept = Your place is in the file { $path }, among your downloads. It contains nothing personal. To go on: on the first page, “{ choice-take-up }”.
notice-not-taken-up = This file is not a place kept by Sésame, or it is damaged. Nothing has changed.
    .newer = This file comes from a newer Sésame: open it with that one. Nothing has changed.
    .other = This file is of another guide. Nothing has changed.

# Around the page
page = Sésame
    .stages = The stages
    .buttons = Help and settings
    .drawing = This is a drawing. Press on the real web page, not here.
    .closed = You can close this tab
    .closed-kept = Your place is kept in this browser. See you soon.
    .closed-lost = This browser has kept nothing this time.
    .again = Open Sésame again
