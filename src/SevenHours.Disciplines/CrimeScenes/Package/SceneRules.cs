using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What can be wrong with a crime scene.</summary>
public static class SceneRules
{
    /// <summary>A room without a shape.</summary>
    public static readonly DiagnosticRule NoShape = new(
        "SH6101", Severity.Error, "A shape that is none", "The shape of `{0}` in the scene `{1}` is not written as {2}.",
        "Without it nothing can be drawn, and nobody can be told where something lies.",
        "Write whole centimetres. Wrong: `rect: [0, 0, 400]`. Right: `rect: [0, 0, 400, 300]`.");

    /// <summary>A room nobody knows.</summary>
    public static readonly DiagnosticRule NoSuchRoom = new(
        "SH6102", Severity.Error, "No such room", "The scene `{0}` has no room `{1}`.",
        "Nobody could ever get there.",
        "Use a room of this scene. Wrong: `room: bath` without such a room. Right: `rooms: { bath: ... }` and `room: bath`.");

    /// <summary>Something beside its room.</summary>
    public static readonly DiagnosticRule OutsideItsRoom = new(
        "SH6103", Severity.Error, "Beside its room", "`{0}` of the scene `{1}` does not lie within the room `{2}`.",
        "The plan would show it in the wall or next door, and a trainer would lay it there.",
        "Give it a point of the room. Wrong: `at: [900, 20]` in a room 400 wide. Right: `at: [120, 20]`.");

    /// <summary>A room without a way in.</summary>
    public static readonly DiagnosticRule NoWayIn = new(
        "SH6104", Severity.Error, "No way in", "No door leads to `{0}` of the scene `{1}`.",
        "Whoever wants to go there passes through walls.",
        "Add a door. Wrong: `doors: [{ from: hall, at: [0, 0, 90, 0] }]` for two rooms. Right: `{ from: hall, to: back, at: [180, 40, 180, 120] }` as well.");

    /// <summary>Told by nobody.</summary>
    public static readonly DiagnosticRule ToldByNobody = new(
        "SH6105", Severity.Error, "Told by nobody", "`{0}` of the scene `{1}` is found only by who knows where, and no fact tells it.",
        "Nobody could ever find it.",
        "Name the facts that tell it. Wrong: `found: told` alone. Right: `found: told` with `knows: [behind_the_stove]`.");

    /// <summary>Nothing opens it.</summary>
    public static readonly DiagnosticRule NeverOpened = new(
        "SH6106", Severity.Warning, "A scene nothing opens", "No action and no effect opens the scene `{0}`.",
        "Nobody can ever work it.",
        "Name actions, or use the effect. Wrong: a scene without `opened_by`. Right: `opened_by: [scene_processing]`, or `scene_opened: flat` in an outcome.");

    /// <summary>A reserved word.</summary>
    public static readonly DiagnosticRule ReservedRoom = new(
        "SH6107", Severity.Error, "A word for what is outside", "The room `{0}` of the scene `{1}` has the name of what stands outside.",
        "The ground outside and the vehicles are there of themselves.",
        "Give the room another id. Wrong: `rooms: { outside: ... }`. Right: `rooms: { yard: ... }`.");

    /// <summary>Kept apart from somebody who is not there.</summary>
    public static readonly DiagnosticRule ApartFromNobody = new(
        "SH6108", Severity.Error, "Apart from nobody", "`{0}` must be kept apart from `{1}`, who is not among the people of the scene `{2}`.",
        "Nobody could ever bring the two together there.",
        "List the other person as well, or leave it out. Wrong: `apart_from: arden` alone. Right: `people: [{ who: mira, apart_from: arden, ... }, { who: arden, ... }]`.");

    /// <summary>Two scenes at one place.</summary>
    public static readonly DiagnosticRule PlaceTwice = new(
        "SH6109", Severity.Error, "Two scenes at one place", "The place `{0}` has more than one scene.",
        "An act at the place could not tell which of them it opens.",
        "Make one scene of them, or give one another place. Wrong: two scenes `at: flat`. Right: `at: flat` and `at: cellar`.");

    /// <summary>No scene at a place.</summary>
    public static readonly DiagnosticRule NoSceneThere = new(
        "SH6110", Severity.Error, "No scene there", "The place `{0}` has no scene.",
        "Nothing would open, and whoever acts there would find no plan.",
        "Add a scene at the place, or name another. Wrong: `scene_opened: harbour` without a scene. Right: `scene: { quay: { at: harbour, ... } }`.");

    /// <summary>An item that is none.</summary>
    public static readonly DiagnosticRule NoSuchItem = new(
        "SH6111", Severity.Error, "No such item", "The scene `{0}` has no item `{1}`.",
        "Nothing could happen to it.",
        "Use an item of this scene. Wrong: `untrained: [{ item: glass }]` without a glass. Right: `items: { glass: ... }` as well.");
}
