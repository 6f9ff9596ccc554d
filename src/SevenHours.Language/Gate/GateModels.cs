namespace SevenHours.Language;

/// <summary>What <c>gate.yaml</c> says: which findings stay although they are outside the reserved ranges, and who vouches for the text.</summary>
public sealed class GateFile : Model
{
    /// <summary>The name of the file.</summary>
    public const string Name = "gate.yaml";

    /// <summary>Findings that stay.</summary>
    [Doc("Findings that stay, each by somebody's decision. A changed text needs a new one.")]
    public IReadOnlyList<GateOverride> Overrides { get; init; } = [];

    /// <summary>Who vouches for the text.</summary>
    [Doc("Who states that no real case is recognisable. Written by `sevenhours attest`.")]
    public Attestation? Attestation { get; init; }

    /// <summary>Who of the field has reviewed it.</summary>
    [Doc("Who of the field has reviewed the case. Written by `sevenhours attest`; while one of the three is missing, staff are told so.")]
    public PractitionerReviews? Practitioners { get; init; }
}

/// <summary>A decision that an identifier outside the reserved ranges stays in one place.</summary>
public sealed class GateOverride : Model
{
    /// <summary>Which finding is meant.</summary>
    [Doc("The fingerprint that the finding names: of the identifier, its place and the whole text around it.")]
    public required string Fingerprint { get; init; }

    /// <summary>What was found.</summary>
    [Doc("What was found, for those who read this file.")]
    public string Found { get; init; } = "";

    /// <summary>Why it stays.</summary>
    [Doc("Why it stays.")]
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    [Doc("Who decided.")]
    public required string By { get; init; }

    /// <summary>When.</summary>
    [Doc("The day of the decision, such as `2031-10-14`.")]
    public required DateTime On { get; init; }
}

/// <summary>The statement that no real case is recognisable in a package.</summary>
public sealed class Attestation : Model
{
    /// <summary>The fewest cases a composite is made of.</summary>
    public const int FewestCases = 3;

    /// <summary>From how many real cases it is composed.</summary>
    [Doc("From how many real cases it is composed: three or more, or 0 when all of it is invented."), Between(0, 1000)]
    public required int ComposedFrom { get; init; }

    /// <summary>What was drawn anew.</summary>
    [Doc("What was drawn anew.")]
    public IReadOnlyList<Redrawn> Redrawn { get; init; } = [];

    /// <summary>Who wrote or edited it.</summary>
    [Doc("Who wrote or edited it and states that no real case is recognisable.")]
    public required AttestedReading Author { get; init; }

    /// <summary>Who read it besides.</summary>
    [Doc("Another person who has read it and states the same.")]
    public AttestedReading? SecondReader { get; init; }
}

/// <summary>What is drawn anew so that nobody is recognised.</summary>
public enum Redrawn
{
    /// <summary>Dates and intervals.</summary>
    [Doc("Dates and the time between them.")]
    Dates,

    /// <summary>Places.</summary>
    [Doc("Places and routes.")]
    Places,

    /// <summary>Gender.</summary>
    [Doc("Who is a man and who is a woman.")]
    Gender,

    /// <summary>Age.</summary>
    [Doc("Ages.")]
    Age,

    /// <summary>Nationality.</summary>
    [Doc("Nationalities and languages.")]
    Nationality,
}

/// <summary>That somebody read the package.</summary>
public sealed class AttestedReading : Model
{
    /// <summary>Who.</summary>
    [Doc("Who has read it.")]
    public required string By { get; init; }

    /// <summary>When.</summary>
    [Doc("The day, such as `2031-10-14`.")]
    public required DateTime On { get; init; }

    /// <summary>What was read.</summary>
    [Doc("Hash of what was read: all files of the folder but this one. Another hash means that the text has changed since.")]
    public required string Content { get; init; }
}
