using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>Keeps the sheet of somebody who has not answered the form yet. Nothing is written about when.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="form">The form.</param>
    /// <param name="person">Who answers.</param>
    /// <param name="answers">His answers by the keys of the questions.</param>
    /// <param name="consents">Whether his answers may stand with his name; only a follow-up asks.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    /// <returns>Whether it was kept: not when the form is not open, or he has answered.</returns>
    public Task<bool> FillInAsync(string programme, string form, string person, IReadOnlyDictionary<string, string> answers, bool consents, CancellationToken cancellation) => WriteAsync(async context =>
    {
        if (await FindFormAsync(context, programme, form, cancellation) is not { } asked || !asked.IsOpen(time.GetUtcNow().ToUnixTimeSeconds())
            || await context.FormAnswerers.AnyAsync(row => row.Form == form && row.Person == person, cancellation))
            return false;
        context.FormAnswerers.Add(new FormAnswerer(form, person));
        context.FormSheets.Add(Sheet(asked, asked.Kind == FormKind.FollowUp && consents ? person : null, SheetOrigin.Own, answers));
        return true;
    }, cancellation);

    /// <summary>Keeps a sheet that was filled in on paper; a form may be closed by then.</summary>
    public Task<bool> TypeInAsync(string programme, string form, IReadOnlyDictionary<string, string> answers, CancellationToken cancellation) => WriteAsync(async context =>
    {
        if (await FindFormAsync(context, programme, form, cancellation) is not { } asked)
            return false;
        context.FormSheets.Add(Sheet(asked, null, SheetOrigin.Typed, answers));
        return true;
    }, cancellation);

    /// <summary>The forms somebody has answered.</summary>
    public async Task<ImmutableHashSet<string>> AnsweredAsync(string person, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return [.. await context.FormAnswerers.AsNoTracking().Where(row => row.Person == person).Select(row => row.Form).ToListAsync(cancellation)];
    }

    /// <summary>Who has answered a form. Only a follow-up may be asked: of an anonymous one it would be half of the way to what each said.</summary>
    public async Task<ImmutableHashSet<string>> AnswerersAsync(CourseForm form, CancellationToken cancellation)
    {
        if (form.Kind != FormKind.FollowUp || !file.Exists)
            return [];
        await using var context = file.Open();
        return [.. await context.FormAnswerers.AsNoTracking().Where(row => row.Form == form.Id).Select(row => row.Person).ToListAsync(cancellation)];
    }

    /// <summary>The sheets of a form, in the order of their random keys.</summary>
    public async Task<ImmutableArray<(string? Person, ImmutableDictionary<string, string> Answers)>> SheetsAsync(string form, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var rows = await context.FormSheets.AsNoTracking().Where(row => row.Form == form).OrderBy(row => row.Id).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Person, JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(row.Answers)!))];
    }

    private static FormSheet Sheet(CourseForm form, string? person, SheetOrigin origin, IReadOnlyDictionary<string, string> answers) => new()
    {
        Id = NewKey(), Form = form.Id, Person = person, Origin = origin,
        Answers = LearningDocuments.Write(form.Questions.Where(question => answers.GetValueOrDefault(question.Id) is { Length: > 0 }).ToDictionary(
            question => question.Id, question => answers[question.Id] is var said && said.Length > CourseForm.LongestAnswer ? said[..CourseForm.LongestAnswer] : said)),
    };

    private static async Task<CourseForm?> FindFormAsync(RegistryContext context, string programme, string form, CancellationToken cancellation) =>
        await context.LearningParts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == form && row.Programme == programme && row.Kind == "form", cancellation) is { } row
            ? LearningDocuments.Read<CourseForm>(row.Part, row.Format)
            : null;
}
