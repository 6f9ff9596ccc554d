using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <content>What is read before a course, and who has said that he has read it.</content>
public sealed partial class ProgrammeBook
{
    /// <summary>Keeps the file of a reading in place of the one before.</summary>
    public Task<bool> KeepReadingFileAsync(string programme, string by, ReadingFile sent, CancellationToken cancellation) => WriteAsync(async context =>
    {
        if (await context.LearningParts.FirstOrDefaultAsync(row => row.Id == sent.Reading && row.Programme == programme && row.Kind == "reading", cancellation) is not { } row)
            return false;
        row.Part = LearningDocuments.Write(LearningDocuments.Read<CourseReading>(row.Part, row.Format) with { FileName = sent.Name });
        row.Format = LearningDocuments.Format;
        if (await context.ReadingFiles.AnyAsync(known => known.Reading == sent.Reading, cancellation))
            context.ReadingFiles.Update(sent);
        else
            context.ReadingFiles.Add(sent);
        await NoteAsync(context, programme, by, "reading.file", sent.Reading);
        return true;
    }, cancellation);

    /// <summary>The file of a reading; null when it has none.</summary>
    public async Task<ReadingFile?> ReadingFileAsync(string reading, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.ReadingFiles.AsNoTracking().FirstOrDefaultAsync(row => row.Reading == reading, cancellation);
    }

    /// <summary>Keeps that somebody has read something, or takes it back.</summary>
    /// <returns>Whether it was kept: not when the reading is not open.</returns>
    public Task<bool> TickReadingAsync(string programme, string reading, string person, bool isRead, CancellationToken cancellation) => WriteAsync(async context =>
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (await context.LearningParts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == reading && row.Programme == programme && row.Kind == "reading", cancellation) is not { } row
            || !LearningDocuments.Read<CourseReading>(row.Part, row.Format).IsOpen(now))
            return false;
        var known = await context.ReadMarks.FirstOrDefaultAsync(mark => mark.Reading == reading && mark.Person == person, cancellation);
        if (isRead && known is null)
            context.ReadMarks.Add(new ReadMark(reading, person, now));
        else if (!isRead && known is not null)
            context.ReadMarks.Remove(known);
        return true;
    }, cancellation);

    /// <summary>Who of a programme has read what.</summary>
    public async Task<ImmutableArray<ReadMark>> ReadMarksAsync(string programme, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var readings = context.LearningParts.Where(row => row.Programme == programme && row.Kind == "reading").Select(row => row.Id);
        return [.. await context.ReadMarks.AsNoTracking().Where(mark => readings.Contains(mark.Reading)).OrderBy(mark => mark.At).ThenBy(mark => mark.Person).ToListAsync(cancellation)];
    }
}
