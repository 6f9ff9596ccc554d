namespace SevenHours.Exercises;

/// <summary>Who asks for something.</summary>
/// <param name="Key">The person's key in the exercise, or an opaque key of an account or of the server itself.</param>
/// <param name="Server">His roles on the server.</param>
public readonly record struct Actor(string Key, ServerRoles Server)
{
    /// <summary>Somebody who joined, and is nothing besides.</summary>
    public static Actor Person(string key) => new(key, ServerRoles.None);

    /// <summary>The server's administrator, or the server itself.</summary>
    public static Actor Host(string key) => new(key, ServerRoles.Administrator);

    /// <summary>Who he is in an exercise.</summary>
    public Standing In(Session.Open session) =>
        session.Find(Key) is { } member ? new Standing(Server, member.Role, member.Presence) { ActsForWelfare = session.ActingWelfare == member.Person } : Standing.Outside(Server);

    /// <summary>Whether he may do something in an exercise.</summary>
    public bool May(Session.Open session, Permission permission) => AccessTable.Allows(In(session), permission);
}
