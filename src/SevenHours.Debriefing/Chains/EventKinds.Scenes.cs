namespace SevenHours.Debriefing;

/// <content>Crime scenes.</content>
public static partial class EventKinds
{
    /// <summary>A crime scene was opened.</summary>
    public const string SceneOpened = "crime_scene_opened";

    /// <summary>Somebody went into a room of a scene.</summary>
    public const string SceneEntered = "crime_scene_entered";

    /// <summary>Somebody left a scene.</summary>
    public const string SceneLeft = "crime_scene_left";

    /// <summary>Somebody looked into a room.</summary>
    public const string SceneSeen = "crime_scene_seen";

    /// <summary>A search of a room ended.</summary>
    public const string SceneFound = "crime_scene_found";

    /// <summary>Work at a scene began.</summary>
    public const string SceneWorkBegan = "crime_scene_work_began";

    /// <summary>Work at a scene was done.</summary>
    public const string SceneWorkDone = "crime_scene_work_done";

    /// <summary>An item of a scene was taken.</summary>
    public const string SceneTaken = "crime_scene_taken";

    /// <summary>An item of a scene was examined.</summary>
    public const string SceneExamined = "crime_scene_examined";

    /// <summary>An item somebody meant to work on was gone.</summary>
    public const string SceneGone = "crime_scene_gone";

    /// <summary>A trace was spoiled.</summary>
    public const string SceneSpoiled = "crime_scene_spoiled";

    /// <summary>Somebody untrained moved or spoiled something.</summary>
    public const string SceneDisturbed = "crime_scene_disturbed";

    /// <summary>A danger at a scene was met or made safe.</summary>
    public const string SceneHazard = "crime_scene_hazard";

    /// <summary>Somebody cared for a person at a scene.</summary>
    public const string SceneCared = "crime_scene_cared";

    /// <summary>People who must be kept apart were together.</summary>
    public const string SceneTogether = "crime_scene_together";

    /// <summary>The same hands went from one person to another.</summary>
    public const string SceneCrossed = "crime_scene_crossed";
}
