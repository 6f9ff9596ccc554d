using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    /// <summary>The item bank of the server.</summary>
    public async Task<ImmutableArray<TestItem>> ItemsAsync(CancellationToken cancellation)
    {
        if (!file.Exists)
            return ItemBank.With([]);
        await using var context = file.Open();
        var rows = await context.BankItems.AsNoTracking().ToListAsync(cancellation);
        return ItemBank.With(rows.Select(row => LearningDocuments.Read<TestItem>(row.Item, row.Format)));
    }

    /// <summary>Keeps an item of the bank, new or changed; tests that were made with it keep what they have.</summary>
    public async Task KeepItemAsync(TestItem item, string by, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            var (now, text) = (time.GetUtcNow().ToUnixTimeSeconds(), LearningDocuments.Write(item));
            if (await context.BankItems.FirstOrDefaultAsync(row => row.Id == item.Id, cancellation) is { } row)
                (row.Format, row.Item, row.At, row.By) = (LearningDocuments.Format, text, now, by);
            else
                context.BankItems.Add(new BankItemRow { Id = item.Id, Format = LearningDocuments.Format, Item = text, At = now, By = by });
            await context.SaveChangesAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What somebody has answered in a test so far, by item, and whether he handed it in; null when he has not begun.</summary>
    public async Task<(Sitting Sitting, ImmutableDictionary<string, string> Chosen)?> SittingAsync(string test, string person, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        if (await context.Sittings.AsNoTracking().FirstOrDefaultAsync(row => row.Test == test && row.Person == person, cancellation) is not { } sitting)
            return null;
        var answers = await context.TestAnswers.AsNoTracking().Where(row => row.Test == test && row.Person == person).ToListAsync(cancellation);
        return (sitting, answers.ToImmutableDictionary(answer => answer.Item, answer => answer.Chosen));
    }

    /// <summary>Everybody who took some tests, and what they answered.</summary>
    public async Task<(IReadOnlyList<Sitting> Sittings, IReadOnlyList<TestAnswer> Answers)> SittingsAsync(IReadOnlyCollection<string> tests, CancellationToken cancellation)
    {
        if (!file.Exists)
            return ([], []);
        await using var context = file.Open();
        return (await context.Sittings.AsNoTracking().Where(row => tests.Contains(row.Test)).ToListAsync(cancellation),
            await context.TestAnswers.AsNoTracking().Where(row => tests.Contains(row.Test)).ToListAsync(cancellation));
    }

    /// <summary>Keeps one answer of somebody whose test is open and not handed in; it is on disk when this returns.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="test">The test.</param>
    /// <param name="person">Who answers.</param>
    /// <param name="item">The item, which must be one of his.</param>
    /// <param name="chosen">The keys of the options, separated by blanks; empty takes an answer back.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    /// <returns>Whether it was kept: not when the test is not open, or was handed in.</returns>
    public Task<bool> AnswerAsync(string programme, string test, string person, string item, string chosen, CancellationToken cancellation) => WriteAsync(async context =>
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (await OpenTestAsync(context, programme, test, now, cancellation) is not { } asked || asked.ItemsOf(person).All(one => one.Id != item))
            return false;
        var sitting = await context.Sittings.AsNoTracking().FirstOrDefaultAsync(row => row.Test == test && row.Person == person, cancellation);
        if (sitting?.HandedInAt is not null)
            return false;
        if (sitting is null)
            context.Sittings.Add(new Sitting { Test = test, Person = person, StartedAt = now });
        var answer = new TestAnswer { Test = test, Person = person, Item = item, Chosen = chosen, At = now };
        if (await context.TestAnswers.AsNoTracking().AnyAsync(row => row.Test == test && row.Person == person && row.Item == item, cancellation))
            context.TestAnswers.Update(answer);
        else
            context.TestAnswers.Add(answer);
        return true;
    }, cancellation);

    /// <summary>Hands a test in: from then on nothing of it is changed.</summary>
    public Task<bool> HandInTestAsync(string programme, string test, string person, CancellationToken cancellation) => WriteAsync(async context =>
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (await OpenTestAsync(context, programme, test, now, cancellation) is null)
            return false;
        var sitting = await context.Sittings.AsNoTracking().FirstOrDefaultAsync(row => row.Test == test && row.Person == person, cancellation);
        if (sitting is null)
            context.Sittings.Add(new Sitting { Test = test, Person = person, StartedAt = now, HandedInAt = now });
        else if (sitting.HandedInAt is null)
            context.Sittings.Update(sitting with { HandedInAt = now });
        return true;
    }, cancellation);

    /// <summary>What came of each pair of tests of a programme.</summary>
    public async Task<ImmutableArray<TestOutcome>> OutcomesAsync(string programme, CancellationToken cancellation)
    {
        var tests = await PartsAsync<CourseTest>(programme, cancellation);
        var (sittings, answers) = await SittingsAsync([.. tests.Select(test => test.Id)], cancellation);
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return
        [
            .. tests.Where(test => test.Phase == TestPhase.Before)
                .Select(before => new TestOutcome(before, tests.FirstOrDefault(test => test.Pair == before.Pair && test.Phase == TestPhase.After), sittings, answers, now)),
        ];
    }

    private static async Task<CourseTest?> OpenTestAsync(RegistryContext context, string programme, string test, long now, CancellationToken cancellation) =>
        await context.LearningParts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == test && row.Programme == programme && row.Kind == "test", cancellation) is { } row
        && LearningDocuments.Read<CourseTest>(row.Part, row.Format) is var found && found.IsOpen(now) ? found : null;
}
