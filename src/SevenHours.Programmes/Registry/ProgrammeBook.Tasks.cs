using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>The work of a person or a team for a task, without its file; null when nothing was written yet.</summary>
    public async Task<HandedWork?> WorkAsync(string task, string? person, string? team, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await WithoutFile(context.HandedWorks).FirstOrDefaultAsync(work => work.Task == task && (person != null ? work.Person == person : work.Team == team && work.Person == null), cancellation);
    }

    /// <summary>Everything that was handed in for a task, without files, in the order of random keys.</summary>
    public async Task<ImmutableArray<HandedWork>> WorksAsync(string task, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return [.. await WithoutFile(context.HandedWorks).Where(work => work.Task == task && work.HandedInAt != null).OrderBy(work => work.Id).ToListAsync(cancellation)];
    }

    /// <summary>The file of a work; null when there is none.</summary>
    public async Task<(string Name, string Type, byte[] Bytes)?> WorkFileAsync(string task, string work, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.HandedWorks.AsNoTracking().FirstOrDefaultAsync(row => row.Id == work && row.Task == task, cancellation) is { File: { } bytes, FileName: { } name, FileType: { } type }
            ? (name, type, bytes)
            : null;
    }

    /// <summary>Keeps what somebody has written so far, or hands it in.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="task">The task, which must be open.</param>
    /// <param name="person">Whose it is; null for a team's.</param>
    /// <param name="team">The team; null for a person's.</param>
    /// <param name="text">The text.</param>
    /// <param name="sent">A new file; null leaves the one there is.</param>
    /// <param name="handsIn">Whether it is handed in, after which it is not changed any more.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public Task<bool> KeepWorkAsync(
        string programme, string task, string? person, string? team, string text, (string Name, string Type, byte[] Bytes)? sent, bool handsIn, CancellationToken cancellation) => WriteAsync(async context =>
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (await context.LearningParts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == task && row.Programme == programme && row.Kind == "task", cancellation) is not { } row
            || !LearningDocuments.Read<CourseTask>(row.Part, row.Format).IsOpen(now))
            return false;
        var known = await context.HandedWorks.AsNoTracking().FirstOrDefaultAsync(work => work.Task == task && (person != null ? work.Person == person : work.Team == team && work.Person == null), cancellation);
        if (known?.HandedInAt is not null)
            return false;
        var work = (known ?? new HandedWork { Id = NewKey(), Task = task, Person = person, Team = person is null ? team : null, ChangedAt = now }) with
        {
            Text = text.Length > CourseTask.LongestText ? text[..CourseTask.LongestText] : text, ChangedAt = now, HandedInAt = handsIn ? now : null,
        };
        if (sent is { } attached)
            work = work with { FileName = attached.Name, FileType = attached.Type, File = attached.Bytes };
        if (known is null)
            context.HandedWorks.Add(work);
        else
            context.HandedWorks.Update(work);
        return true;
    }, cancellation);

    /// <summary>The marks of the works of a task, those still being written too.</summary>
    public async Task<(ImmutableArray<Mark> Marks, ImmutableArray<FinalMark> Final)> MarksAsync(string task, CancellationToken cancellation)
    {
        if (!file.Exists)
            return ([], []);
        await using var context = file.Open();
        var works = context.HandedWorks.Where(work => work.Task == task).Select(work => work.Id);
        return ([.. await context.Marks.AsNoTracking().Where(mark => works.Contains(mark.Work)).OrderBy(mark => mark.Work).ThenBy(mark => mark.Marker).ToListAsync(cancellation)],
            [.. await context.FinalMarks.AsNoTracking().Where(mark => works.Contains(mark.Work)).OrderBy(mark => mark.Work).ToListAsync(cancellation)]);
    }

    /// <summary>Keeps the mark of one of the two markers. A mark that was given is not changed any more; a third marker has nothing to give.</summary>
    /// <returns>The id of the sentence that says why not; null when it is kept.</returns>
    public async Task<string?> MarkAsync(string programme, CourseTask task, Mark mark, CancellationToken cancellation)
    {
        string? wrong = "learning.wrong.part";
        await WriteAsync(async context =>
        {
            if (!await context.HandedWorks.AnyAsync(work => work.Id == mark.Work && work.Task == task.Id && work.HandedInAt != null, cancellation))
                return false;
            var known = await context.Marks.AsNoTracking().Where(other => other.Work == mark.Work).ToListAsync(cancellation);
            var mine = known.FirstOrDefault(other => other.Marker == mark.Marker);
            wrong = mine?.GivenAt is not null ? "learning.wrong.marked"
                : mine is null && known.Count >= CourseTask.Markers ? "learning.wrong.markers"
                : mark.GivenAt is not null && !GivenLevels.AreWhole(task, mark.Levels) ? "learning.wrong.levels"
                : null;
            if (wrong is not null)
                return false;
            if (mine is null)
                context.Marks.Add(mark);
            else
                context.Marks.Update(mark);
            await NoteAsync(context, programme, mark.Marker, mark.GivenAt is null ? "mark.begun" : "mark.given", mark.Work);
            return true;
        }, cancellation);
        return wrong;
    }

    /// <summary>Keeps the mark that holds, once both markers have given theirs.</summary>
    /// <returns>The id of the sentence that says why not; null when it is kept.</returns>
    public async Task<string?> ReconcileAsync(string programme, CourseTask task, FinalMark final, CancellationToken cancellation)
    {
        string? wrong = "learning.wrong.part";
        await WriteAsync(async context =>
        {
            var marks = await context.Marks.AsNoTracking().Where(mark => mark.Work == final.Work && mark.GivenAt != null).ToListAsync(cancellation);
            wrong = marks.Count < CourseTask.Markers ? "learning.wrong.unmarked"
                : !GivenLevels.AreWhole(task, final.Levels) ? "learning.wrong.levels"
                : final.Why.Length == 0 && marks[0].Levels != marks[1].Levels ? "learning.wrong.why"
                : null;
            if (wrong is not null || !await context.HandedWorks.AnyAsync(work => work.Id == final.Work && work.Task == task.Id, cancellation))
                return false;
            if (await context.FinalMarks.AsNoTracking().AnyAsync(mark => mark.Work == final.Work, cancellation))
                context.FinalMarks.Update(final);
            else
                context.FinalMarks.Add(final);
            await NoteAsync(context, programme, final.By, "mark.agreed", final.Work);
            return true;
        }, cancellation);
        return wrong;
    }

    // Lists need no files, and a file may be five megabytes.
    private static IQueryable<HandedWork> WithoutFile(IQueryable<HandedWork> works) => works.AsNoTracking().Select(work => new HandedWork
    {
        Id = work.Id, Task = work.Task, Person = work.Person, Team = work.Team, Text = work.Text, FileName = work.FileName, FileType = work.FileType,
        ChangedAt = work.ChangedAt, HandedInAt = work.HandedInAt,
    });
}
