using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <content>What comes back on paper, and who was asked for an answer.</content>
public sealed partial class ProgrammeBook
{
    /// <summary>Keeps a test that somebody took on paper, in place of what was typed for him before. A test may be closed by then.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="test">The test.</param>
    /// <param name="person">Who took it.</param>
    /// <param name="by">The account that types it in, or <c>operator</c>.</param>
    /// <param name="chosen">What he chose, by item.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    /// <returns>Whether it was kept: not when he has begun the test on a device.</returns>
    public Task<bool> TypeTestAsync(string programme, string test, string person, string by, ImmutableDictionary<string, string> chosen, CancellationToken cancellation) => WriteAsync(async context =>
    {
        if (!await context.LearningParts.AnyAsync(row => row.Id == test && row.Programme == programme && row.Kind == "test", cancellation)
            || !await context.People.AnyAsync(row => row.Id == person && row.Programme == programme && row.State == RosterState.Selected, cancellation))
            return false;
        var known = await context.Sittings.AsNoTracking().FirstOrDefaultAsync(row => row.Test == test && row.Person == person, cancellation);
        if (known is { TypedBy: null })
            return false;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var sitting = new Sitting { Test = test, Person = person, StartedAt = known?.StartedAt ?? now, HandedInAt = now, TypedBy = by };
        context.Entry(sitting).State = known is null ? EntityState.Added : EntityState.Modified;
        var before = await context.TestAnswers.Where(row => row.Test == test && row.Person == person).ToDictionaryAsync(row => row.Item, cancellation);
        foreach (var (item, keys) in chosen)
        {
            if (before.Remove(item, out var old))
                context.Entry(old).CurrentValues.SetValues(old with { Chosen = keys, At = now });
            else
                context.TestAnswers.Add(new TestAnswer { Test = test, Person = person, Item = item, Chosen = keys, At = now });
        }

        context.RemoveRange(before.Values);
        await NoteAsync(context, programme, by, "test.typed", test);
        return true;
    }, cancellation);

    /// <summary>Keeps that people were asked to answer a follow-up.</summary>
    public Task<bool> NoteAskedAsync(string programme, string form, string by, IReadOnlyCollection<string> people, CancellationToken cancellation) => WriteAsync(async context =>
    {
        if (await FindFormAsync(context, programme, form, cancellation) is not { Kind: FormKind.FollowUp })
            return false;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var known = await context.FormAsks.AsNoTracking().Where(row => row.Form == form).Select(row => row.Person).ToListAsync(cancellation);
        foreach (var person in people)
            context.Entry(new FormAsk(form, person, now, by)).State = known.Contains(person) ? EntityState.Modified : EntityState.Added;
        await NoteAsync(context, programme, by, "form.asked", form);
        return true;
    }, cancellation);

    /// <summary>Who was asked to answer a follow-up, and when last.</summary>
    public async Task<ImmutableDictionary<string, FormAsk>> AsksAsync(string form, CancellationToken cancellation)
    {
        if (!file.Exists)
            return ImmutableDictionary<string, FormAsk>.Empty;
        await using var context = file.Open();
        return (await context.FormAsks.AsNoTracking().Where(row => row.Form == form).ToListAsync(cancellation)).ToImmutableDictionary(row => row.Person, StringComparer.Ordinal);
    }
}
