namespace SevenHours.Programmes;

/// <summary>How much of a course somebody attended: minutes of the sessions for which a list was kept.</summary>
/// <param name="Minutes">Minutes he was there; a part of a session counts half.</param>
/// <param name="Of">Minutes of all sessions that are for him and have a list, those he is excused from left out.</param>
/// <param name="Sessions">In how many of them he was.</param>
public sealed record AttendanceShare(int Minutes, int Of, int Sessions)
{
    /// <summary>The share in per cent, rounded down; 0 while there is no list.</summary>
    public int Percent => Of == 0 ? 0 : (int)(Minutes * 100L / Of);

    /// <summary>The sessions a list is kept for: what participants are taught, play and talk over; no pauses, nothing behind the scenes.</summary>
    public static IEnumerable<CourseSession> Counted(Programme programme) => programme.Sessions.Where(session => session.Kind.IsSpoken() && session.Minutes > 0);

    internal static AttendanceShare Read(Course course, Person person, AttendanceList list)
    {
        var (minutes, of, sessions) = (0, 0, 0);
        foreach (var session in Counted(course.Programme).Where(session => list.IsKept(session.Id) && (person.Team is null ? session.Teams.IsEmpty : session.IsFor(person.Team))))
        {
            var mark = list.Find(session.Id, person.Id)?.Mark;
            if (mark == AttendanceMark.Excused)
                continue;
            of += session.Minutes;
            minutes += mark switch { AttendanceMark.There => session.Minutes, AttendanceMark.Partly => session.Minutes / 2, _ => 0 };
            sessions += mark is AttendanceMark.There or AttendanceMark.Partly ? 1 : 0;
        }

        return new AttendanceShare(minutes, of, sessions);
    }
}

/// <summary>The lists of a course, to be asked.</summary>
public sealed class AttendanceList
{
    private readonly Dictionary<(string Session, string Person), Attendance> _marks;
    private readonly HashSet<string> _kept;

    /// <summary>Everything in the lists of a course.</summary>
    public AttendanceList(IEnumerable<Attendance> marks)
    {
        _marks = marks.ToDictionary(mark => (mark.Session, mark.Person));
        _kept = _marks.Keys.Select(key => key.Session).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a list was kept for a session: a session nobody kept a list for takes no share from anybody.</summary>
    public bool IsKept(string session) => _kept.Contains(session);

    /// <summary>What it says of somebody; null for nothing.</summary>
    public Attendance? Find(string session, string person) => _marks.GetValueOrDefault((session, person));

    /// <summary>How much of a course somebody attended.</summary>
    public AttendanceShare ShareOf(Course course, Person person) => AttendanceShare.Read(course, person, this);
}
