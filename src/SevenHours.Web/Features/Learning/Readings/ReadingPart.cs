using SevenHours.Programmes;
using SevenHours.Web.Features.Learning.Door;

namespace SevenHours.Web.Features.Learning.Readings;

/// <summary>What a learner is asked to read, as far as it is open.</summary>
internal sealed class ReadingPart(ProgrammeBook book, TimeProvider time) : ILearnerPart
{
    public int Order => 50;

    public async Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var open = (await book.PartsAsync<CourseReading>(visit.Programme.Id, cancellation)).Where(reading => reading.IsOpen(now)).OrderByDescending(reading => reading.IsRequired).ToList();
        if (open.Count == 0)
            return null;
        var read = (await book.ReadMarksAsync(visit.Programme.Id, cancellation)).Where(mark => mark.Person == visit.Person.Id).Select(mark => mark.Reading).ToHashSet(StringComparer.Ordinal);
        return LearnerSheet.Of<OwnReadingsSheet>((nameof(OwnReadingsSheet.Visit), visit), (nameof(OwnReadingsSheet.Items), open), (nameof(OwnReadingsSheet.Read), read));
    }
}
