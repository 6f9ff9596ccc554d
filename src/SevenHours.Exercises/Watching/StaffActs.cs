using System.Text.Json;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>How many acts of staff each hour of the exercise took: presses that changed something.</summary>
/// <param name="PerHour">By the hour of exercise time, from the first; every team together.</param>
public sealed record StaffHours(IReadOnlyList<int> PerHour)
{
    /// <summary>All of them.</summary>
    public int Total => PerHour.Sum();
}

/// <summary>Counts what staff did from the journal, each record once. Thread-safe.</summary>
/// <remarks>
/// Counted are commands of staff in the play, what they did to the clock (STARTEX among it), what they took on in the white cell, and what
/// they wrote beside the play: observations, what they said in their channel, flags seen to, proposals put off. Letting people in and seating
/// them is not counted: it belongs to no hour of play.
/// </remarks>
internal sealed class StaffActs(IJournal journal, ExerciseId exercise, WireNames names, TimeProvider time)
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(5);
    private static readonly ClockReason[] s_pressed =
        [ClockReason.Run, ClockReason.Pause, ClockReason.Speed, ClockReason.Jump, ClockReason.DayOpened, ClockReason.SceneRestarted];

    private readonly Lock gate = new();
    private readonly HashSet<string> commands = [.. names.All.Where(n => n.Type.IsSubclassOf(typeof(StaffCommand)) && n.Type != typeof(AdvanceTo) && n.Type != typeof(Begin)).Select(n => n.Name)];
    private readonly Dictionary<StreamName, long> versions = [];
    private readonly List<ExerciseClock> clocks = [];
    private readonly List<int> hours = [];
    private DateTimeOffset readAt;

    /// <summary>As far as it is durable, at most a few seconds old.</summary>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public StaffHours Read(IReadOnlyList<BranchInfo> branches)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (now - readAt >= s_rest)
            {
                readAt = now;
                foreach (var record in Fresh(exercise.Session))
                {
                    Take(SessionWire.Read(record), record.At);
                }

                foreach (var branch in branches)
                {
                    // What was done again for those outside a scene nobody pressed a second time.
                    versions.TryAdd(exercise.Branch(branch.Number), branch.Scene?.Records ?? 0);
                    TakePlay(Fresh(exercise.Branch(branch.Number)));
                }

                foreach (var record in Fresh(exercise.Notes).Concat(Fresh(exercise.Watch)).Concat(Fresh(exercise.Channel)))
                {
                    if (record.Type != Erasure.RecordType)
                    {
                        Count(record.At);
                    }
                }
            }

            return new StaffHours([.. hours]);
        }
    }

    private IReadOnlyList<StoredRecord> Fresh(StreamName stream)
    {
        var records = journal.Read(stream, versions.GetValueOrDefault(stream));
        if (records.Count > 0)
        {
            versions[stream] = records[^1].Version;
        }

        return records;
    }

    private void Take(SessionEvent? happened, DateTimeOffset wall)
    {
        if (happened is SessionEvent.ItemClaimed or SessionEvent.ItemReleased)
        {
            Count(wall);
        }

        if (happened is not SessionEvent.ClockSet set)
        {
            return;
        }

        // One press sets the clocks of all teams.
        if (s_pressed.Contains(set.Reason) && (clocks.Count == 0 || clocks[^1].Since != set.Clock.Since))
        {
            Count(set.Clock.TimeAt(set.Clock.Since));
        }

        clocks.Add(set.Clock);
    }

    /// <summary>A command stands before the events it gave, and these say when it was.</summary>
    private void TakePlay(IReadOnlyList<StoredRecord> records)
    {
        for (var i = 0; i + 1 < records.Count; i++)
        {
            if (commands.Contains(records[i].Type) && AtOf(records[i + 1]) is { } at)
            {
                Count(at);
            }
        }
    }

    private void Count(DateTimeOffset wall) =>
        Count(clocks.FindLast(clock => clock.Since <= wall) is { } clock ? clock.TimeAt(wall) : SimTime.Start);

    private void Count(SimTime at)
    {
        var hour = Math.Max(0, at.Seconds / 3600);
        while (hours.Count <= hour)
        {
            hours.Add(0);
        }

        hours[hour]++;
    }

    private static SimTime? AtOf(StoredRecord record)
    {
        var json = new Utf8JsonReader(record.Payload.Span);
        return json.Read() && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("at"u8) && json.Read()
            ? new SimTime(json.GetInt32())
            : null;
    }
}
