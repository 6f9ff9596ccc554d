namespace SevenHours.Programmes;

/// <summary>That somebody was in a session, or was not.</summary>
public sealed record Attendance
{
    /// <summary>The session of the programme.</summary>
    public required string Session { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Person { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>What was seen.</summary>
    public required AttendanceMark Mark { get; init; }

    /// <summary>How it came into the list.</summary>
    public required AttendanceWay How { get; init; }

    /// <summary>The account that wrote it; the person's own key when he wrote himself in.</summary>
    public required string By { get; init; }

    /// <summary>When it was written, in seconds since 1970.</summary>
    public required long At { get; init; }
}

/// <summary>What a list of attendance says of somebody.</summary>
public enum AttendanceMark
{
    /// <summary>He was there.</summary>
    There,

    /// <summary>He was there for a part: it counts half.</summary>
    Partly,

    /// <summary>He was not there.</summary>
    Away,

    /// <summary>He was not there, and said why: the session is left out of his share.</summary>
    Excused,
}

/// <summary>How somebody came into a list of attendance.</summary>
public enum AttendanceWay
{
    /// <summary>Staff wrote it.</summary>
    Hand,

    /// <summary>Staff scanned his card.</summary>
    Scan,

    /// <summary>He gave the number that was shown in the room.</summary>
    Own,
}

/// <summary>While it is open, people write themselves into the list of a session by the number that is shown in the room.</summary>
public sealed record AttendanceDoor
{
    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>The session.</summary>
    public required string Session { get; init; }

    /// <summary>The number shown in the room: six digits.</summary>
    public required string Pin { get; init; }

    /// <summary>Until when it is open, in seconds since 1970.</summary>
    public required long Until { get; init; }

    /// <summary>The account that opened it.</summary>
    public required string By { get; init; }
}
