namespace SevenHours.Disciplines.Walls;

/// <summary>How reliable a source is.</summary>
public enum SourceGrade
{
    /// <summary>No doubt of its authenticity, trustworthiness and competence; or it has proved reliable every time.</summary>
    A,

    /// <summary>It has proved reliable in most cases.</summary>
    B,

    /// <summary>It has proved unreliable in most cases.</summary>
    C,

    /// <summary>It cannot be assessed.</summary>
    X,
}

/// <summary>How sure information is. The numbers are those written beside the source's letter, as in <c>B2</c>.</summary>
public enum InformationGrade
{
    /// <summary>Not graded yet.</summary>
    None = 0,

    /// <summary>Its truth is not in doubt.</summary>
    Certain = 1,

    /// <summary>Known to the source itself, not to whoever passes it on.</summary>
    KnownToSource = 2,

    /// <summary>Not known to the source itself, but borne out by other information.</summary>
    Corroborated = 3,

    /// <summary>Not known to the source itself, and borne out by nothing.</summary>
    Uncorroborated = 4,
}
