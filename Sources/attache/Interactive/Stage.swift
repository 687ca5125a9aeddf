import Screen
import Workbench

/// What there is and what is seen of it.
///
/// One value, so that drawing borrows the state: out of an object it would be copied for each frame,
/// which costs a twentieth of a key.
struct Stage {
  var workbench: Workbench
  var surface: Surface
  private var drawn = DrawnFrame()

  init(workbench: Workbench, surface: Surface) {
    self.workbench = workbench
    self.surface = surface
  }

  /// Draws what there is now for a screen of `size`; where the cursor stands.
  mutating func draw(size: Size) -> ScreenPosition? {
    if surface.size != size {
      surface = Surface(size: size)
      drawn = DrawnFrame()
    }
    return workbench.draw(on: &surface, after: &drawn)
  }
}
