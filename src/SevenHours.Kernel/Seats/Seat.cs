namespace SevenHours.Kernel;

/// <summary>A place in an agency, which a person or a stand-in occupies.</summary>
public sealed class Seat : Definition
{
    /// <summary>The agency it belongs to.</summary>
    public required Id<Agency> Agency { get; init; }

    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Language tags its character speaks, such as <c>ru</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether a role player sits here: somebody who acts a person of the case rather than a professional.</summary>
    public bool IsRolePlayer { get; init; }
}
