using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What is done to find out without being noticed.</summary>
public enum TechniqueKind
{
    /// <summary>A team watches.</summary>
    [Doc("A team watches a person, a place or a vehicle.")]
    Surveillance,

    /// <summary>Pictures and plates already recorded.</summary>
    [Doc("Camera pictures and number-plate hits already recorded.")]
    Cameras,

    /// <summary>A tracker or a listening device.</summary>
    [Doc("A tracker on a vehicle, or a listening device in a room.")]
    Tracker,

    /// <summary>Calls and messages are listened to.</summary>
    [Doc("Calls and messages are listened to as they happen.")]
    Interception,

    /// <summary>An officer under a legend.</summary>
    [Doc("An officer works under a legend.")]
    Undercover,

    /// <summary>An appointment made as a client.</summary>
    [Doc("An appointment is made as a client.")]
    TestBooking,

    /// <summary>Somebody close to it tells.</summary>
    [Doc("Somebody close to it tells a handler.")]
    Informant,

    /// <summary>A journey goes on under watch.</summary>
    [Doc("A journey goes on under watch.")]
    Movement,
}
