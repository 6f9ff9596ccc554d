using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SevenHours.Exercises;

namespace SevenHours.Programmes;

/// <summary>
/// The registry: programmes and the people in them. One change at a time is decided on what is stored, and is on disk, with who did it and
/// when, before it is answered. Refusals are ids of sentences. Thread-safe.
/// </summary>
public sealed partial class ProgrammeBook(RegistryFile file, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>A new key: twelve letters and digits.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 12);

    /// <summary>Every programme, the latest first, with what an account is in each.</summary>
    public async Task<IReadOnlyList<ProgrammeCard>> ListAsync(string? account, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var members = account is null ? [] : await context.Members.AsNoTracking().Where(m => m.Account == account).ToListAsync(cancellation);
        var rows = await context.Programmes.AsNoTracking().OrderByDescending(row => row.FirstDay).ThenBy(row => row.Title)
            .Select(row => new { row.Id, row.Title, row.FirstDay, row.Days, People = context.People.Count(p => p.Programme == row.Id && p.State == RosterState.Selected) })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new ProgrammeCard(
            row.Id, row.Title, row.FirstDay, row.Days, row.People, members.FirstOrDefault(m => m.Programme == row.Id)?.Role))];
    }

    /// <summary>What an account is in a programme; null for nothing.</summary>
    public async Task<ProgrammeRole?> RoleOfAsync(string programme, string account, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return (await context.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Programme == programme && m.Account == account, cancellation))?.Role;
    }

    /// <summary>A programme with everybody in it; null when there is none.</summary>
    public async Task<Course?> FindAsync(string programme, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.Programmes.AsNoTracking().FirstOrDefaultAsync(row => row.Id == programme, cancellation) is { } row
            ? await ReadAsync(context, row, cancellation)
            : null;
    }

    /// <summary>Keeps a new programme, with whoever made it as its first manager.</summary>
    /// <param name="programme">The programme, with a key of its own.</param>
    /// <param name="by">The account; <c>operator</c> for the operator, who needs no membership.</param>
    /// <param name="isAccount">Whether <paramref name="by"/> is an account.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public async Task MakeAsync(Programme programme, string by, bool isAccount, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            context.Programmes.Add(new ProgrammeRow
            {
                Id = programme.Id, Title = programme.Title, FirstDay = programme.FirstDay, Days = programme.Days,
                Format = PlanText.Format, Plan = PlanText.Write(new Course(programme).Planned(programme, now).Programme), Version = 1, MadeAt = now, MadeBy = by,
            });
            if (isAccount)
                context.Members.Add(new ProgrammeMember(programme.Id, by, ProgrammeRole.Manager));
            context.Changes.Add(new Change { Programme = programme.Id, Version = 1, At = now, By = by, Act = "programme.made", About = "" });
            await context.SaveChangesAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Decides on a course as it is stored and keeps what was decided.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="by">Who does it: an account, <c>operator</c> or <c>public</c>.</param>
    /// <param name="act">What is done, such as <c>session.changed</c>.</param>
    /// <param name="about">The id of the part it is done to; empty for the whole.</param>
    /// <param name="decide">The course as it is to be, or why not. It may be asked on any thread and must do nothing else.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    /// <returns>The id of the sentence that says why not; null when it is kept.</returns>
    public async Task<string?> ChangeAsync(
        string programme, string by, string act, string about, Func<Course, Decided> decide, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (!file.Exists || await context.Programmes.FirstOrDefaultAsync(row => row.Id == programme, cancellation) is not { } row)
                return "programmes.wrong.missing";
            var was = await ReadAsync(context, row, cancellation);
            var decided = decide(was);
            if (decided.Refusal is not null || decided.Course is not { } now || now == was)
                return decided.Refusal;

            row.Version++;
            (row.Title, row.FirstDay, row.Days) = (now.Programme.Title, now.Programme.FirstDay, now.Programme.Days);
            (row.Format, row.Plan) = (PlanText.Format, PlanText.Write(now.Programme));
            await MovePartsAsync(context, was.Programme, now.Programme);
            var isErasing = Difference(context, was.People, now.People, person => person.Id);
            Difference(context, was.Members, now.Members, member => member.Account);
            Difference(context, was.Feeds, now.Feeds, feed => feed.Id);
            context.Changes.Add(new Change { Programme = programme, Version = row.Version, At = time.GetUtcNow().ToUnixTimeSeconds(), By = by, Act = act, About = about });
            // From here on it is done whole or not at all, whether or not somebody still waits for it.
            await using var transaction = await context.Database.BeginTransactionAsync(CancellationToken.None);
            await context.SaveChangesAsync(CancellationToken.None);
            if (isErasing)
                await ForgetAsync(context, [.. was.People.Select(person => person.Id).Except(now.People.Select(person => person.Id), StringComparer.Ordinal)]);
            await transaction.CommitAsync(CancellationToken.None);
            if (isErasing)
                await EmptyLogAsync(context);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The last changes of a programme, the latest first.</summary>
    public async Task<IReadOnlyList<Change>> ChangesAsync(string programme, int most, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return await context.Changes.AsNoTracking().Where(change => change.Programme == programme)
            .OrderByDescending(change => change.Number).Take(most).ToListAsync(cancellation);
    }

    /// <summary>Removes a programme with everybody in it; that it was there and who removed it stays.</summary>
    public async Task RemoveAsync(string programme, string by, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (await context.Programmes.FirstOrDefaultAsync(row => row.Id == programme, cancellation) is not { } row)
                return;
            // What its manager let into the library stays; so does whoever consented to be found.
            await using var transaction = await context.Database.BeginTransactionAsync(CancellationToken.None);
            await context.Set<Presentation>().Where(one => one.Programme == programme && one.InLibrarySince == null).ExecuteDeleteAsync(CancellationToken.None);
            context.Programmes.Remove(row);
            context.Changes.Add(new Change { Programme = programme, Version = row.Version + 1, At = time.GetUtcNow().ToUnixTimeSeconds(), By = by, Act = "programme.removed", About = "" });
            await context.SaveChangesAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            await EmptyLogAsync(context);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private static async Task<Course> ReadAsync(RegistryContext context, ProgrammeRow row, CancellationToken cancellation)
    {
        var id = row.Id;
        return new Course(PlanText.Read(row.Plan, row.Format))
        {
            People = [.. await context.People.AsNoTracking().Where(p => p.Programme == id).OrderBy(p => p.Since).ThenBy(p => p.Id).ToListAsync(cancellation)],
            Members = [.. await context.Members.AsNoTracking().Where(m => m.Programme == id).OrderBy(m => m.Account).ToListAsync(cancellation)],
            Feeds = [.. await context.Feeds.AsNoTracking().Where(f => f.Programme == id).OrderBy(f => f.Since).ThenBy(f => f.Id).ToListAsync(cancellation)],
        };
    }

    // Whether something was removed.
    private static bool Difference<T>(RegistryContext context, ImmutableArray<T> was, ImmutableArray<T> now, Func<T, string> key)
        where T : class
    {
        var before = was.ToDictionary(key, StringComparer.Ordinal);
        foreach (var item in now)
        {
            if (!before.Remove(key(item), out var old))
                context.Add(item);
            else if (!ReferenceEquals(old, item))
                context.Update(item);
        }

        context.RemoveRange(before.Values);
        return before.Count > 0;
    }

    // What was erased is not to be read in the write-ahead log either.
    private static Task EmptyLogAsync(RegistryContext context) => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
}

/// <summary>A programme in a list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">What it is called.</param>
/// <param name="FirstDay">The date of day 1.</param>
/// <param name="Days">How many days it lasts.</param>
/// <param name="People">How many are to be trained.</param>
/// <param name="Role">What the reader is in it; null for nothing.</param>
public sealed record ProgrammeCard(string Id, string Title, DateOnly FirstDay, int Days, int People, ProgrammeRole? Role);

/// <summary>What was decided: a course as it is to be, or the id of the sentence that says why not.</summary>
public sealed record Decided(Course? Course, string? Refusal)
{
    /// <summary>A course as it is to be.</summary>
    public static implicit operator Decided(Course course) => new(course, null);

    /// <summary>Why not.</summary>
    public static Decided Refused(string why) => new(null, why);
}
