// Taking a picture: with the browser's camera if it may be used, else by the phone's own.

const get = (id) => document.getElementById(id);
const WIDTH = { ideal: 1280 };

export function camera(onPicture) {
  const dialog = get("viewfinder");
  const live = get("live");
  const fallback = get("capture");

  function stop() {
    live.srcObject?.getTracks().forEach((track) => track.stop());
    live.srcObject = null;
  }

  async function open() {
    try {
      const video = { facingMode: "user", width: WIDTH };
      live.srcObject = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch {
      // No camera, no permission, or a page that is not served safely.
      fallback.click();
      return;
    }
    dialog.showModal();
    get("shot").focus();
  }

  async function shoot() {
    if (!live.videoWidth) return;
    const canvas = document.createElement("canvas");
    canvas.width = live.videoWidth;
    canvas.height = live.videoHeight;
    canvas.getContext("2d").drawImage(live, 0, 0);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92));
    dialog.close();
    if (blob) onPicture(new File([blob], "selfie.jpg", { type: "image/jpeg" }));
  }

  get("camera").addEventListener("click", open);
  get("shot").addEventListener("click", shoot);
  get("no-shot").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", stop);
  fallback.addEventListener("change", () => {
    if (fallback.files[0]) onPicture(fallback.files[0]);
    fallback.value = "";
  });
}
