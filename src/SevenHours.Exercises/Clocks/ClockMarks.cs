using System.Text.Json;

namespace SevenHours.Exercises;

/// <summary>
/// How far running clocks have come, noted every few seconds, so that after a crash at most these seconds are played again. A hint
/// beside the journal: without it the clock goes on from the last event.
/// </summary>
internal sealed class ClockMarks(string path)
{
    /// <summary>How often it is noted while any clock runs.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(3);

    /// <summary>Notes all running clocks; trouble with the disk is no trouble of the play.</summary>
    public bool TrySave(IEnumerable<ClockMark> marks)
    {
        try
        {
            DurableFile.Replace(path, JsonSerializer.SerializeToUtf8Bytes(marks.ToList()));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What was noted last.</summary>
    public IReadOnlyList<ClockMark> Load()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<List<ClockMark>>(File.ReadAllBytes(path)) ?? [] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}

/// <summary>How far a clock had come.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Syndicate">The syndicate.</param>
/// <param name="Clock">The formula it followed: a mark of another one counts for nothing.</param>
/// <param name="At">Exercise time, in milliseconds.</param>
internal sealed record ClockMark(string Exercise, int Syndicate, ExerciseClock Clock, long At);
