using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

/// <content>Lists of attendance, decisions on competences, what people may read of themselves.</content>
public sealed partial class CertificateBook
{
    /// <summary>How long people can write themselves into a list once it was opened.</summary>
    public static readonly TimeSpan DoorOpen = TimeSpan.FromMinutes(20);

    /// <summary>Everything in the lists of a programme.</summary>
    public Task<IReadOnlyList<Attendance>> AttendanceAsync(string programme, CancellationToken cancellation) =>
        ReadAsync(context => context.Attendances.Where(mark => mark.Programme == programme), cancellation);

    /// <summary>Keeps what a list says; whoever is not named in it stays as he was, null takes his mark away.</summary>
    public Task<string?> MarkAsync(string programme, string session, IReadOnlyDictionary<string, AttendanceMark?> marks, AttendanceWay how, string by, CancellationToken cancellation) =>
        WriteAsync(programme, by, "attendance.marked", session, async context =>
        {
            var people = await context.People.Where(person => person.Programme == programme).Select(person => person.Id).ToListAsync(CancellationToken.None);
            var known = await context.Attendances.AsNoTracking().Where(mark => mark.Programme == programme && mark.Session == session).ToDictionaryAsync(mark => mark.Person, StringComparer.Ordinal, CancellationToken.None);
            foreach (var (person, mark) in marks.Where(pair => people.Contains(pair.Key)))
            {
                var old = known.GetValueOrDefault(person);
                if (old?.Mark == mark)
                    continue;
                if (mark is not { } seen)
                    context.Remove(old!);
                else if (new Attendance { Programme = programme, Session = session, Person = person, Mark = seen, How = how, By = by, At = time.GetUtcNow().ToUnixTimeSeconds() } is var row && old is null)
                    context.Add(row);
                else
                    context.Update(row);
            }

            return null;
        }, cancellation);

    /// <summary>Opens the list of a session to those in the room, by a new number.</summary>
    public async Task<AttendanceDoor> OpenDoorAsync(string programme, string session, string by, CancellationToken cancellation)
    {
        var door = new AttendanceDoor
        {
            Programme = programme, Session = session, By = by, Until = (time.GetUtcNow() + DoorOpen).ToUnixTimeSeconds(),
            Pin = RandomNumberGenerator.GetInt32(1_000_000).ToString("000000", CultureInfo.InvariantCulture),
        };
        await WriteAsync(programme, by, "attendance.opened", session, async context =>
        {
            await context.AttendanceDoors.Where(old => old.Programme == programme).ExecuteDeleteAsync(CancellationToken.None);
            context.Add(door);
            return null;
        }, cancellation);
        return door;
    }

    /// <summary>The list of a programme that is open; null when none is.</summary>
    public async Task<AttendanceDoor?> DoorAsync(string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return (await ReadAsync(context => context.AttendanceDoors.Where(door => door.Programme == programme && door.Until > now), cancellation)).FirstOrDefault();
    }

    /// <summary>All decisions of a programme, in their order.</summary>
    public Task<IReadOnlyList<Judgement>> JudgementsAsync(string programme, CancellationToken cancellation) =>
        ReadAsync(context => context.Judgements.Where(one => one.Programme == programme).OrderBy(one => one.Number), cancellation);

    /// <summary>Keeps a decision. It says why; and nobody is his own second.</summary>
    public Task<string?> JudgeAsync(Judgement judgement, CancellationToken cancellation) =>
        WriteAsync(judgement.Programme, judgement.By, "competence.decided", judgement.Person, async context =>
        {
            if (CompetenceFramework.Find(judgement.Competence) is null || judgement.Level is < 0 or > Judgement.Highest
                || !await context.People.AnyAsync(person => person.Id == judgement.Person && person.Programme == judgement.Programme, CancellationToken.None))
                return "competences.wrong.part";
            if (!await context.Releases.AnyAsync(one => one.Person == judgement.Person && one.What == Release.Asked, CancellationToken.None))
                return "competences.wrong.asked";
            if (judgement.Reason.Trim().Length is 0 or > Judgement.LongestReason)
                return "competences.wrong.reason";
            var standing = Assessed.Of(
                await context.Judgements.AsNoTracking().Where(one => one.Person == judgement.Person).ToListAsync(CancellationToken.None), judgement.Person, judgement.Competence);
            if (judgement.Part == AssessorPart.Second && standing.First is null)
                return "competences.wrong.first";
            if ((judgement.Part == AssessorPart.Second ? standing.First : standing.Second)?.By == judgement.By)
                return "competences.wrong.same";
            context.Add(judgement with { Number = 0, Reason = judgement.Reason.Trim(), At = time.GetUtcNow().ToUnixTimeSeconds() });
            return null;
        }, cancellation);

    /// <summary>What people of a programme may read of what was written about them.</summary>
    public Task<IReadOnlyList<Release>> ReleasesAsync(string programme, CancellationToken cancellation) =>
        ReadAsync(context => context.Releases.Where(one => one.Programme == programme), cancellation);

    /// <summary>Lets somebody read something of himself, or no longer.</summary>
    public Task<string?> ReleaseAsync(string programme, string person, string what, bool isReleased, string by, CancellationToken cancellation) =>
        WriteAsync(programme, by, what == Release.Asked ? "assessment.asked" : isReleased ? "evidence.released" : "evidence.withheld", person, async context =>
        {
            var known = await context.Releases.AsNoTracking().FirstOrDefaultAsync(one => one.Person == person && one.What == what, CancellationToken.None);
            if (!isReleased && known is not null)
                context.Remove(known);
            if (!isReleased || known is not null)
                return null;
            if (!await context.People.AnyAsync(one => one.Id == person && one.Programme == programme, CancellationToken.None))
                return "competences.wrong.part";
            context.Add(new Release { Person = person, What = what, Programme = programme, By = by, At = time.GetUtcNow().ToUnixTimeSeconds() });
            return null;
        }, cancellation);
}
