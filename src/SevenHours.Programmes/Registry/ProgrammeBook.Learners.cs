using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

public sealed partial class ProgrammeBook
{
    private const int CodeLength = 10;

    /// <summary>The ways in of a programme that were given out and not revoked, by the person.</summary>
    public async Task<ImmutableDictionary<string, LearnerWay>> WaysAsync(string programme, CancellationToken cancellation)
    {
        if (!file.Exists)
            return ImmutableDictionary<string, LearnerWay>.Empty;
        await using var context = file.Open();
        var ways = await context.LearnerWays.AsNoTracking().Where(way => way.Programme == programme).ToListAsync(cancellation);
        return ways.ToImmutableDictionary(way => way.Person);
    }

    /// <summary>Gives ways in out, to people who take part; those they had before end at once.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="by">The account that gives them out, or <c>operator</c>.</param>
    /// <param name="people">To whom; whoever takes no part gets none.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public async Task<ImmutableArray<GivenWay>> GiveWaysAsync(string programme, string by, IReadOnlyCollection<string> people, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            var known = await context.People.AsNoTracking()
                .Where(person => person.Programme == programme && person.State == RosterState.Selected && people.Contains(person.Id)).ToListAsync(cancellation);
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            List<GivenWay> given = [];
            await using var transaction = await context.Database.BeginTransactionAsync(CancellationToken.None);
            foreach (var person in known.OrderBy(person => person.Name, StringComparer.Ordinal))
            {
                var (secret, hash) = NewSecret();
                var code = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", CodeLength);
                await context.LearnerWays.Where(way => way.Person == person.Id).ExecuteDeleteAsync(CancellationToken.None);
                context.LearnerWays.Add(new LearnerWay { Person = person.Id, Programme = programme, Key = NewKey(), Hash = hash, CodeHash = HashOf(code), Since = now, By = by });
                given.Add(new GivenWay(person, secret, $"{code[..(CodeLength / 2)]}-{code[(CodeLength / 2)..]}"));
            }

            await NoteAsync(context, programme, by, "ways.given", "");
            await context.SaveChangesAsync(CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            return [.. given];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes the way in of somebody back: link, code and every browser that came by them.</summary>
    public async Task RevokeWayAsync(string programme, string by, string person, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            if (await context.LearnerWays.FirstOrDefaultAsync(way => way.Person == person && way.Programme == programme, cancellation) is not { } way)
                return;
            context.Remove(way);
            await NoteAsync(context, programme, by, "way.revoked", person);
            await context.SaveChangesAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The way in that a secret opens; null when there is none, it was revoked, or the person takes no part any more.</summary>
    public async Task<(LearnerWay Way, Person Person)?> OpenWayAsync(string secret, CancellationToken cancellation)
    {
        var hash = HashOf(secret);
        return await FindWayAsync(way => way.Hash == hash, cancellation);
    }

    /// <summary>The way in of a typed code and name; null when they do not belong together.</summary>
    /// <param name="code">The code, however it was written.</param>
    /// <param name="name">The name, or a part of it; case and accents do not count.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(LearnerWay Way, Person Person)?> OpenWayAsync(string code, string name, CancellationToken cancellation)
    {
        var hash = HashOf(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant());
        return await FindWayAsync(way => way.CodeHash == hash, cancellation) is { } found && IsNameOf(found.Person, name) ? found : null;
    }

    /// <summary>Whether the way in behind a cookie is still one, and whose.</summary>
    public async Task<LearnerWay?> WayOfAsync(string programme, string person, string key, CancellationToken cancellation) =>
        await FindWayAsync(way => way.Person == person && way.Key == key && way.Programme == programme, cancellation) is { } found ? found.Way : null;

    /// <summary>Keeps that a way in was used for the first time.</summary>
    public async Task UsedWayAsync(LearnerWay way, CancellationToken cancellation)
    {
        if (way.OpenedAt is not null)
            return;
        await _turn.WaitAsync(cancellation);
        try
        {
            await using var context = file.Open();
            var now = time.GetUtcNow().ToUnixTimeSeconds();
            await context.LearnerWays.Where(one => one.Person == way.Person && one.Key == way.Key)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, now), CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<(LearnerWay Way, Person Person)?> FindWayAsync(System.Linq.Expressions.Expression<Func<LearnerWay, bool>> which, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.LearnerWays.AsNoTracking().FirstOrDefaultAsync(which, cancellation) is { } way
            && await context.People.AsNoTracking().FirstOrDefaultAsync(person => person.Id == way.Person, cancellation) is { IsParticipant: true } person
                ? (way, person)
                : null;
    }

    private static bool IsNameOf(Person person, string typed)
    {
        var wanted = Words(typed);
        return wanted.Length > 0 && wanted.All(word => Words(person.Name).Any(known =>
            CultureInfo.InvariantCulture.CompareInfo.Compare(word, known, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0));

        static string[] Words(string name) => name.Split([' ', ',', '.', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // A line about what was done beside the plan: it bears the number of the plan as it stands.
    private async Task NoteAsync(RegistryContext context, string programme, string by, string act, string about)
    {
        var version = await context.Programmes.Where(row => row.Id == programme).Select(row => (int?)row.Version).FirstOrDefaultAsync(CancellationToken.None) ?? 0;
        context.Changes.Add(new Change { Programme = programme, Version = version, At = time.GetUtcNow().ToUnixTimeSeconds(), By = by, Act = act, About = about });
    }
}
