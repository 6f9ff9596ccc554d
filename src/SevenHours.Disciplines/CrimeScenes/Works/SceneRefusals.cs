using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>Why something cannot be done at a scene: only what is impossible.</summary>
public static class SceneRefusals
{
    /// <summary>No such scene on this desk.</summary>
    public static readonly Refusal NotKnown = new(
        "crime_scene.unknown", "You know of no such scene.", "Choose a scene that your agency opened or was let into.");

    /// <summary>No such room.</summary>
    public static readonly Refusal NoSuchRoom = new("crime_scene.no_room", "There is no such room.", "Choose a room on the plan.");

    /// <summary>More people than a seat can bring, or none.</summary>
    public static readonly Refusal TooMany = new(
        "crime_scene.people", "So many people cannot come with you.", "Bring one to twelve, yourself included.");

    /// <summary>In that room already.</summary>
    public static readonly Refusal ThereAlready = new("crime_scene.there", "You are in this room.", "Choose another room, or begin to work here.");

    /// <summary>Not inside.</summary>
    public static readonly Refusal NotInside = new("crime_scene.not_inside", "You are not at the scene.", "Go in first.");

    /// <summary>In another room.</summary>
    public static readonly Refusal ElsewhereNow = new("crime_scene.elsewhere", "You are not in that room.", "Go there first.");

    /// <summary>All hands are full.</summary>
    public static readonly Refusal HandsFull = new(
        "crime_scene.hands_full", "All who came with you have their hands full.", "Wait until something is done, or come with more people.");

    /// <summary>No such item was found there.</summary>
    public static readonly Refusal NoSuchItem = new("crime_scene.no_item", "You have found no such thing.", "Choose something that was found.");

    /// <summary>It was taken already.</summary>
    public static readonly Refusal TakenAlready = new("crime_scene.taken", "It is packed and taken already.", "Look it up in the list of exhibits.");

    /// <summary>Nobody of that name is there.</summary>
    public static readonly Refusal NobodyThere = new("crime_scene.nobody", "You see nobody by that name there.", "Choose somebody who is in the room.");

    /// <summary>Makes no sense for what it is.</summary>
    public static readonly Refusal NotOfThatKind = new("crime_scene.not_that", "That cannot be done with this.", "Choose another way to work on it.");
}
