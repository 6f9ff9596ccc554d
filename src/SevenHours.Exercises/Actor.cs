namespace SevenHours.Exercises;

/// <summary>Who asks for something: somebody in the exercise, or the director of the server.</summary>
/// <param name="Key">The person's key in the exercise, or an opaque key of the server's director.</param>
/// <param name="IsHost">Whether it is the server's director, who may do everything everywhere.</param>
public readonly record struct Actor(string Key, bool IsHost)
{
    /// <summary>Somebody who joined.</summary>
    public static Actor Person(string key) => new(key, false);

    /// <summary>The server's director.</summary>
    public static Actor Host(string key) => new(key, true);

    /// <summary>Whether he may see the truth.</summary>
    public bool IsStaff(Session.Open session) => IsHost || session.Find(Key) is { Presence: Presence.In } m && m.Role.IsStaff();

    /// <summary>Whether he may steer: clock, run sheet, seats.</summary>
    public bool MayControl(Session.Open session) => IsHost || session.Find(Key) is { Presence: Presence.In } m && m.Role.MayControl();
}
