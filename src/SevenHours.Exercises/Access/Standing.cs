namespace SevenHours.Exercises;

/// <summary>Who somebody is at the moment he asks for something.</summary>
/// <param name="Server">His roles on the server.</param>
/// <param name="Role">His role in the exercise; null when he is not in it, or the question is about none.</param>
/// <param name="Presence">Whether he is in there; null with <paramref name="Role"/>.</param>
public readonly record struct Standing(ServerRoles Server, Role? Role, Presence? Presence)
{
    /// <summary>Whether he is a director who looks after welfare himself because nobody was appointed for it.</summary>
    public bool ActsForWelfare { get; init; }

    /// <summary>What his account is in the programme that the question is about; null for nothing, or when it is about none.</summary>
    public ProgrammeRole? Programme { get; init; }

    /// <summary>Whether he is trained in the programme that the question is about, and came by his own link.</summary>
    public bool IsLearner { get; init; }

    /// <summary>Somebody who is in no exercise.</summary>
    public static Standing Outside(ServerRoles server) => new(server, null, null);
}
