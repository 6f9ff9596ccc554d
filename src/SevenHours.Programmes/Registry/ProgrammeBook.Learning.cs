using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>The parts of one kind of a programme, the oldest first.</summary>
    public async Task<ImmutableArray<TPart>> PartsAsync<TPart>(string programme, CancellationToken cancellation)
        where TPart : LearningPart
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var kind = KindOf<TPart>();
        var rows = await context.LearningParts.AsNoTracking().Where(row => row.Programme == programme && row.Kind == kind)
            .OrderBy(row => row.Since).ThenBy(row => row.Id).ToListAsync(cancellation);
        return [.. rows.Select(row => LearningDocuments.Read<TPart>(row.Part, row.Format))];
    }

    /// <summary>One part of a programme; null when there is none such.</summary>
    public async Task<TPart?> PartAsync<TPart>(string programme, string id, CancellationToken cancellation)
        where TPart : LearningPart
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        var kind = KindOf<TPart>();
        return await context.LearningParts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Programme == programme && row.Kind == kind, cancellation) is { } row
            ? LearningDocuments.Read<TPart>(row.Part, row.Format)
            : null;
    }

    /// <summary>Keeps new parts of a programme.</summary>
    public Task<bool> AddPartsAsync<TPart>(string programme, string by, IReadOnlyList<TPart> parts, CancellationToken cancellation)
        where TPart : LearningPart => WriteAsync(async context =>
    {
        if (!await context.Programmes.AnyAsync(row => row.Id == programme, cancellation))
            return false;
        var since = time.GetUtcNow().ToUnixTimeSeconds();
        foreach (var part in parts)
        {
            context.LearningParts.Add(new LearningPartRow
            {
                Id = part.Id, Programme = programme, Kind = KindOf<TPart>(), Format = LearningDocuments.Format, Part = LearningDocuments.Write(part), Since = since++,
            });
            await NoteAsync(context, programme, by, $"{KindOf<TPart>()}.made", part.Id);
        }

        return true;
    }, cancellation);

    /// <summary>Decides on a part as it is stored and keeps what was decided.</summary>
    /// <returns>Whether there was one to decide on.</returns>
    public Task<bool> ChangePartAsync<TPart>(string programme, string by, string id, Func<TPart, TPart> decide, CancellationToken cancellation)
        where TPart : LearningPart => WriteAsync(async context =>
    {
        var kind = KindOf<TPart>();
        if (await context.LearningParts.FirstOrDefaultAsync(row => row.Id == id && row.Programme == programme && row.Kind == kind, cancellation) is not { } row)
            return false;
        (row.Format, row.Part) = (LearningDocuments.Format, LearningDocuments.Write(decide(LearningDocuments.Read<TPart>(row.Part, row.Format))));
        await NoteAsync(context, programme, by, $"{kind}.changed", id);
        return true;
    }, cancellation);

    /// <summary>Removes a part with everything that was answered, handed in and marked.</summary>
    public async Task RemovePartAsync(string programme, string by, string id, CancellationToken cancellation)
    {
        await WriteAsync(async context =>
        {
            if (await context.LearningParts.FirstOrDefaultAsync(row => row.Id == id && row.Programme == programme, cancellation) is not { } row)
                return false;
            context.Remove(row);
            await NoteAsync(context, programme, by, $"{row.Kind}.removed", id);
            return true;
        }, cancellation);
        await using var context = file.Open();
        await EmptyLogAsync(context);
    }

    /// <summary>What is kept of somebody as a learner, for him to take along.</summary>
    public async Task<OwnLearning> OwnLearningAsync(string person, CancellationToken cancellation)
    {
        await using var context = file.Open();
        var works = await WithoutFile(context.HandedWorks.Where(row => row.Person == person)).ToListAsync(cancellation);
        var ids = works.Select(work => work.Id).ToList();
        return new OwnLearning(
            [.. await context.Sittings.AsNoTracking().Where(row => row.Person == person).ToListAsync(cancellation)],
            [.. await context.TestAnswers.AsNoTracking().Where(row => row.Person == person).ToListAsync(cancellation)],
            [.. await context.FormAnswerers.AsNoTracking().Where(row => row.Person == person).Select(row => row.Form).ToListAsync(cancellation)],
            [.. await context.FormSheets.AsNoTracking().Where(row => row.Person == person).Select(row => row.Answers).ToListAsync(cancellation)],
            [.. await context.ReadMarks.AsNoTracking().Where(row => row.Person == person).ToListAsync(cancellation)],
            [.. works], [.. await context.FinalMarks.AsNoTracking().Where(row => ids.Contains(row.Work)).ToListAsync(cancellation)]);
    }

    // One writer: decided on what is stored, and on disk before it is answered.
    private async Task<bool> WriteAsync(Func<RegistryContext, Task<bool>> write, CancellationToken cancellation)
    {
        if (!file.Exists)
            return false;
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (!await write(context))
                return false;
            await context.SaveChangesAsync(CancellationToken.None);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    private static string KindOf<TPart>() => typeof(TPart) == typeof(CourseTest) ? "test" : typeof(TPart) == typeof(CourseForm) ? "form" : typeof(TPart) == typeof(CourseReading) ? "reading" : "task";
}
