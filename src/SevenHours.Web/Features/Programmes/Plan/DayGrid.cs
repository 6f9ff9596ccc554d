using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>A day of a timetable as a table: times down, rooms across. Sessions that share a room and a time stand in one cell.</summary>
public sealed record DayGrid(int Day, ImmutableArray<VenueRoom?> Columns, ImmutableArray<GridRow> Rows)
{
    /// <summary>The grid of a day.</summary>
    public static DayGrid Of(Programme programme, int day)
    {
        ImmutableArray<CourseSession> all = [.. programme.Sessions.Where(session => session.Day == day)];
        bool IsAcross(CourseSession session) => session.Room is null && all.All(other => other.Id == session.Id || !other.Overlaps(session));
        ImmutableArray<CourseSession> across = [.. all.Where(IsAcross)];
        ImmutableArray<CourseSession> inside = [.. all.Where(session => !IsAcross(session))];
        ImmutableArray<VenueRoom?> columns =
        [
            .. programme.Venue.Rooms.Where(room => inside.Any(session => session.Room == room.Id)),
            // Null is the column of what has no room while others have one.
            .. inside.Any(session => session.Room is null) ? [(VenueRoom?)null] : Array.Empty<VenueRoom?>(),
        ];
        ImmutableArray<TimeOnly> times = [.. all.SelectMany(session => new[] { session.From, session.To }).Distinct().Order()];
        var blocks = columns.Select(column => Blocks([.. inside.Where(session => session.Room == column?.Id)])).ToList();
        var rows = new List<GridRow>();
        for (var i = 0; i + 1 < times.Length; i++)
        {
            var (from, to) = (times[i], times[i + 1]);
            if (across.FirstOrDefault(session => session.From == from) is { } whole)
            {
                rows.Add(new GridRow(from, to, [new GridCell(1, Math.Max(1, columns.Length), [whole])]));
                continue;
            }

            var cells = ImmutableArray.CreateBuilder<GridCell>();
            for (var c = 0; c < columns.Length; c++)
            {
                if (blocks[c].FirstOrDefault(block => block.From < to && block.To > from) is not { } block)
                    cells.Add(new GridCell(1, 1, []));
                else if (block.From == from)
                    cells.Add(new GridCell(times.Count(time => time >= block.From && time < block.To), 1, block.Sessions));
            }

            rows.Add(new GridRow(from, to, cells.ToImmutable()));
        }

        return new DayGrid(day, columns, [.. rows]);
    }

    // Sessions that overlap in one room make one block: from the first's beginning to the last's end.
    private static List<Block> Blocks(ImmutableArray<CourseSession> sessions)
    {
        var blocks = new List<Block>();
        foreach (var session in sessions.OrderBy(session => session.From))
        {
            if (blocks.Count > 0 && blocks[^1].To > session.From)
                blocks[^1] = new Block(blocks[^1].From, session.To > blocks[^1].To ? session.To : blocks[^1].To, [.. blocks[^1].Sessions, session]);
            else
                blocks.Add(new Block(session.From, session.To, [session]));
        }

        return blocks;
    }

    private sealed record Block(TimeOnly From, TimeOnly To, ImmutableArray<CourseSession> Sessions);
}

/// <summary>A row of the grid.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="Cells">Its cells; those that reach down from rows above are not among them.</param>
public sealed record GridRow(TimeOnly From, TimeOnly To, ImmutableArray<GridCell> Cells);

/// <summary>A cell of the grid.</summary>
/// <param name="Rows">How many rows it reaches down.</param>
/// <param name="Columns">How many columns it reaches across.</param>
/// <param name="Sessions">What stands in it; several when a room is taken twice.</param>
public sealed record GridCell(int Rows, int Columns, ImmutableArray<CourseSession> Sessions);
