namespace SevenHours.Programmes;

/// <summary>A programme as it is stored: what lists show in columns, and its plan as one document, read and written whole.</summary>
internal sealed class ProgrammeRow
{
    public required string Id { get; init; }

    public required string Title { get; set; }

    public required DateOnly FirstDay { get; set; }

    public required int Days { get; set; }

    /// <summary>How the plan is written; an older one is brought up to date as it is read.</summary>
    public required int Format { get; set; }

    public required string Plan { get; set; }

    public required int Version { get; set; }

    public required long MadeAt { get; init; }

    public required string MadeBy { get; init; }
}

/// <summary>A table somebody has sent and not yet taken over: it outlives the server, and goes within a day.</summary>
public sealed class UploadedTable
{
    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>The programme it was sent to.</summary>
    public required string Programme { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>The account that sent it.</summary>
    public required string By { get; init; }

    /// <summary>What the file was called.</summary>
    public required string FileName { get; init; }

    /// <summary>Its cells, as JSON.</summary>
    public required string Rows { get; init; }
}

/// <summary>Who changed what and when. It names ids alone, never a person and nothing typed.</summary>
public sealed class Change
{
    /// <summary>Its number, in the order of all changes of the registry.</summary>
    public long Number { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The version of the programme that it made.</summary>
    public required int Version { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>The account, <c>operator</c>, or <c>public</c> for somebody who applied.</summary>
    public required string By { get; init; }

    /// <summary>What was done, such as <c>session.changed</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The id of the part it was done to; empty for the whole programme.</summary>
    public required string About { get; init; }
}
