// Small conveniences; every page works without them.
document.addEventListener("submit", (event) => {
  const buttons = event.target.querySelectorAll("button:not([name])");
  // A second press of the same button does nothing; after the answer the page is a new one, or htmx gives it back.
  setTimeout(() => buttons.forEach((button) => (button.disabled = true)), 0);
  setTimeout(() => buttons.forEach((button) => (button.disabled = false)), 4000);
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  field.select();
  navigator.clipboard.writeText(field.value).then(() => {
    const said = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = said), 2000);
  });
});

document.addEventListener("click", (event) => {
  document.querySelectorAll("details.account[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});

// The stretches of the bar are as long as their counts; style attributes are not allowed, script may set them.
document.querySelectorAll(".meter i").forEach((stretch) => (stretch.style.flexGrow = stretch.dataset.share));

// On a phone the tabs are wider than the screen: show the one that is open.
document.querySelectorAll(".tabs [aria-current], .choices [aria-current]").forEach((open) => {
  open.parentElement.scrollLeft = open.offsetLeft - (open.parentElement.clientWidth - open.offsetWidth) / 2;
});

// What Esep has put together becomes the text to be edited, and is saved like typed text.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  if (!button) return;
  const field = button.closest("form").querySelector("textarea");
  field.value = field.value.trim() ? field.value.trimEnd() + "\n" + button.dataset.take : button.dataset.take;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  button.closest("details").open = false;
  field.focus();
});
