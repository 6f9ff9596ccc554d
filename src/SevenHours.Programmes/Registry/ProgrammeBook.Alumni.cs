using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <content>The network of those who were on a course and want to be found.</content>
public sealed partial class ProgrammeBook
{
    private const int MostUnread = 50;

    /// <summary>Everybody who was asked in a programme.</summary>
    public async Task<IReadOnlyList<Alumnus>> AskedAsync(string programme, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        return await context.Set<Alumnus>().AsNoTracking().Where(row => row.Programme == programme).OrderBy(row => row.Id).ToListAsync(cancellation);
    }

    /// <summary>Everybody in the network who fits: those alone who let the reader see them.</summary>
    public async Task<IReadOnlyList<Alumnus>> AlumniAsync(AlumniSearch search, CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var all = await context.Set<Alumnus>().AsNoTracking().Where(row => row.AnsweredAt != null).ToListAsync(cancellation);
        return [.. all.Where(one => one.Fits(search)).OrderBy(one => one.Country, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    /// <summary>Asks the people of a programme: each gets an address of his own. Who was asked before and has not answered gets a new one; who has answered is left alone.</summary>
    /// <returns>The secrets of the addresses by the person's key; they are kept nowhere.</returns>
    public async Task<IReadOnlyDictionary<string, string>> AskAlumniAsync(Course course, string by, CancellationToken cancellation)
    {
        var secrets = new Dictionary<string, string>(StringComparer.Ordinal);
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await WriteAsync(course.Programme.Id, by, "alumni.asked", "", async context =>
        {
            var known = await context.Set<Alumnus>().AsNoTracking().Where(row => row.Programme == course.Programme.Id).ToDictionaryAsync(row => row.Person, cancellation);
            foreach (var person in course.Participants)
            {
                var old = known.GetValueOrDefault(person.Id);
                if (old?.AnsweredAt is not null)
                    continue;
                var (secret, hash) = NewSecret();
                secrets[person.Id] = secret;
                var asked = new Alumnus
                {
                    Id = old?.Id ?? NewKey(), Person = person.Id, Programme = course.Programme.Id, Title = course.Programme.Title, LastDay = course.Programme.LastDay, Hash = hash, AskedAt = now,
                };
                context.Entry(asked).State = old is null ? EntityState.Added : EntityState.Modified;
            }
        }, cancellation);
        return secrets;
    }

    /// <summary>A new address for somebody who lost his; the one before opens nothing any more. Null when he was never asked.</summary>
    public async Task<string?> RenewAlumnusAsync(string programme, string id, string by, CancellationToken cancellation)
    {
        var (secret, hash) = NewSecret();
        var changed = 0;
        await WriteAsync(programme, by, "alumni.renewed", id, async context =>
        {
            changed = await context.Set<Alumnus>().Where(row => row.Id == id && row.Programme == programme).ExecuteUpdateAsync(set => set.SetProperty(row => row.Hash, hash), CancellationToken.None);
        }, cancellation);
        return changed > 0 ? secret : null;
    }

    /// <summary>Whose page a secret opens; null for nobody's.</summary>
    public async Task<Alumnus?> AlumnusAsync(string secret, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        var hash = HashOf(secret);
        await using var context = file.Open();
        return await context.Set<Alumnus>().AsNoTracking().FirstOrDefaultAsync(row => row.Hash == hash, cancellation);
    }

    /// <summary>Somebody of the network; null when there is none.</summary>
    public async Task<Alumnus?> FindAlumnusAsync(string id, CancellationToken cancellation)
    {
        if (!file.Exists)
            return null;
        await using var context = file.Open();
        return await context.Set<Alumnus>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation);
    }

    /// <summary>Keeps what somebody answered. What he no longer shares is overwritten, messages to him go when he goes.</summary>
    public Task AnswerAlumnusAsync(Alumnus alumnus, CancellationToken cancellation) => WriteAsync(alumnus.Programme, "person", alumnus.IsIn ? "alumni.consented" : "alumni.withdrawn", alumnus.Id, async context =>
    {
        context.Update(alumnus);
        if (!alumnus.TakesMessages)
            await context.Set<AlumniMessage>().Where(row => row.To == alumnus.Id).ExecuteDeleteAsync(CancellationToken.None);
    }, cancellation, isErasing: true);

    /// <summary>Passes a message on; false when he takes none, or has too many he has not read.</summary>
    public async Task<bool> PassOnAsync(AlumniMessage message, CancellationToken cancellation)
    {
        var isTaken = false;
        await WriteAsync(null, "", "", "", async context =>
        {
            isTaken = await context.Set<Alumnus>().AnyAsync(row => row.Id == message.To && row.TakesMessages, cancellation)
                && await context.Set<AlumniMessage>().CountAsync(row => row.To == message.To && row.ReadAt == null, cancellation) < MostUnread;
            if (isTaken)
                context.Add(message);
        }, cancellation);
        return isTaken;
    }

    /// <summary>The messages to somebody, the latest first; from here on they count as read.</summary>
    public async Task<IReadOnlyList<AlumniMessage>> ReadMessagesAsync(string alumnus, CancellationToken cancellation)
    {
        IReadOnlyList<AlumniMessage> messages = [];
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await WriteAsync(null, "", "", "", async context =>
        {
            messages = await context.Set<AlumniMessage>().AsNoTracking().Where(row => row.To == alumnus).OrderByDescending(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellation);
            await context.Set<AlumniMessage>().Where(row => row.To == alumnus && row.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), CancellationToken.None);
        }, cancellation);
        return messages;
    }

    /// <summary>How many messages wait for each of some people, by their keys in the network.</summary>
    public async Task<ImmutableDictionary<string, int>> WaitingMessagesAsync(IReadOnlyCollection<string> alumni, CancellationToken cancellation)
    {
        if (!file.Exists || alumni.Count == 0)
            return ImmutableDictionary<string, int>.Empty;
        await using var context = file.Open();
        var rows = await context.Set<AlumniMessage>().AsNoTracking().Where(row => row.ReadAt == null && alumni.Contains(row.To)).GroupBy(row => row.To)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);
    }

    /// <summary>Every programme with everybody in it, the latest first: what figures are counted from.</summary>
    public async Task<IReadOnlyList<Course>> CoursesAsync(CancellationToken cancellation)
    {
        if (!file.Exists)
            return [];
        await using var context = file.Open();
        var people = (await context.People.AsNoTracking().ToListAsync(cancellation)).ToLookup(person => person.Programme, StringComparer.Ordinal);
        var rows = await context.Programmes.AsNoTracking().OrderByDescending(row => row.FirstDay).ThenBy(row => row.Title).ToListAsync(cancellation);
        return [.. rows.Select(row => new Course(PlanText.Read(row.Plan, row.Format)) { People = [.. people[row.Id].OrderBy(person => person.Since).ThenBy(person => person.Id, StringComparer.Ordinal)] })];
    }
}
