using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What a stand-in does next at a visit, from what its desk shows of it.</summary>
internal sealed class VisitRound(Desk desk, VisitSheet sheet, VisitMember me, StandInMind mind)
{
    private readonly Workplace site = desk.Scenario.Table<Workplace>()[sheet.Site];

    public SeatCommand? Next() => Come() ?? (sheet.IsClosed ? null : Step()) ?? GiveOn() ?? Compare() ?? File() ?? Close();

    private string Profession => ProfessionOf(mind.Seat);

    // Who opened it brings one seat of each calling that is missing; who came takes what fits his own.
    private SeatCommand? Come()
    {
        if (me.Role is null)
        {
            return new TakeVisitRole(mind.Seat, sheet.Site, RoleOf(Profession));
        }

        if (me.Role == VisitRole.Rights && (sheet.IsDone(VisitStep.ExplainRights) || !Keeps(4, 0)))
        {
            return new TakeVisitRole(mind.Seat, sheet.Site, VisitRole.Workers);
        }

        // Where nobody came along to speak with people, whoever leads does it between the office and the employer, and takes the lead again.
        if (me.Role == VisitRole.Workers && IsOurs && HasHeardAll && !sheet.Has(VisitRole.Lead))
        {
            return new TakeVisitRole(mind.Seat, sheet.Site, VisitRole.Lead);
        }

        if (me.Role == VisitRole.Lead && HearsHimself && sheet.IsDone(VisitStep.CountHeads) && sheet.Running.Count == 0)
        {
            return new TakeVisitRole(mind.Seat, sheet.Site, VisitRole.Workers);
        }

        if (me.Role != VisitRole.Lead || sheet.Log.Any(line => line.Kind == VisitLineKind.Joined && line.Seat == mind.Seat))
        {
            return null;
        }

        var country = desk.Scenario.Agencies[desk.Scenario.Seats[mind.Seat].Agency].Country;
        var companions = SeatSet.Of(new[] { "labour_inspector", "ngo", "mediator", "police" }
            .Where((profession, place) => profession != Profession && Keeps(20 + place, 0))
            .Select(profession => desk.Scenario.Seats.Ids.Where(seat => seat != mind.Seat && ProfessionOf(seat) == profession && CountryOf(seat) == country).Take(1))
            .SelectMany(found => found)
            .Where(seat => sheet.Member(seat) is null));
        return companions.IsEmpty ? null : new BringToVisit(mind.Seat, sheet.Site, companions);
    }

    private DoVisitStep? Step()
    {
        foreach (var step in StepsOf(me.Role))
        {
            if (!sheet.IsDone(step) && sheet.Running.All(work => work.Step != step) && (step != VisitStep.SeeDormitory || site.Dormitory.IsSome))
            {
                return new DoVisitStep(mind.Seat, sheet.Site, step, Keeps(1, (int)step));
            }
        }

        return null;
    }

    // Where nobody else does it, whoever leads does it too.
    private IEnumerable<VisitStep> StepsOf(VisitRole? role)
    {
        var isLead = role == VisitRole.Lead;
        if (isLead && !Keeps(2, 0))
        {
            yield return VisitStep.CheckStatus;
        }

        if (role == VisitRole.Papers || (isLead && !sheet.Has(VisitRole.Papers) && Keeps(3, 0)))
        {
            yield return VisitStep.SecurePapers;
        }

        if (role == VisitRole.Rights && Keeps(4, 0))
        {
            yield return VisitStep.ExplainRights;
        }

        if (isLead)
        {
            yield return VisitStep.CountHeads;
        }

        if (isLead && !HearsHimself)
        {
            yield return VisitStep.SeeDormitory;
            yield return VisitStep.AskEmployer;
        }
    }

    // Whoever hears people gives on what they told once the talks are over, for the claims.
    private GiveAccounts? GiveOn()
    {
        var lead = sheet.Members.FirstOrDefault(member => member.Role == VisitRole.Lead && member.Seat != mind.Seat)?.Seat ?? Id<Seat>.None;
        if (me.Role != VisitRole.Workers || !lead.IsSome || !HasHeardAll || !sheet.Told.Any())
        {
            return null;
        }

        return sheet.GivenBy.Has(mind.Seat) ? null : new GiveAccounts(mind.Seat, sheet.Site, [.. sheet.Told], SeatSet.Of(lead), Keeps(5, 0));
    }

    private bool IsOurs => sheet.Log.FirstOrDefault(line => line.Kind == VisitLineKind.Opened)?.Seat == mind.Seat;

    private bool HearsHimself => !sheet.IsClosed && IsOurs && sheet.Members.All(member => !VisitDuties.Asks(member.Role)) && !HasHeardAll
        && sheet.Log.Any(line => line.Kind == VisitLineKind.Opened && line.At < desk.Now);

    private bool HasHeardAll => desk.Part<IdentificationDesk>().Find(site.Group) is { } book && Enumerable.Range(1, site.Workers.Count)
        .All(number => book.IsGone(number) || book.HasLeft || book.Of(number).Conclusion is not null);

    private MarkDifference? Compare()
    {
        if (me.Role != VisitRole.Lead || !sheet.Papers.HasFlag(PaperKinds.Payroll))
        {
            return null;
        }

        foreach (var number in sheet.Told.Order())
        {
            foreach (var topic in Seen(number).Where(topic => Keeps(6 + (int)topic, number) && sheet.Marks.All(mark => mark.Number != number || mark.Topic != topic)))
            {
                return new MarkDifference(mind.Seat, sheet.Site, number, topic, true, TextRef.None);
            }
        }

        return null;
    }

    // What lies side by side on the desk: the payroll, and what the person told.
    private IEnumerable<WorkTopic> Seen(int number) =>
        site.Worker(number).Differences().Where(topic => topic == WorkTopic.Listed || (topic == WorkTopic.Contract ? sheet.Papers.HasFlag(PaperKinds.Contracts) : sheet.ToldBy(number).Contains(topic)));

    private SeatCommand? File()
    {
        if (me.Role != VisitRole.Lead || !IsOver)
        {
            return null;
        }

        var told = sheet.Told.Where(number => sheet.Marks.Any(mark => mark.Number == number)).Order().ToList();
        return First(VisitFormKind.Report, []) ?? First(VisitFormKind.WageClaim, told) ?? First(VisitFormKind.Housing, told) ?? First(VisitFormKind.Residence, told);
    }

    private bool IsOver => sheet.IsClosed || (sheet.Running.Count == 0
        && (!sheet.GivenBy.IsEmpty || desk.Part<IdentificationDesk>().Find(site.Group) is { HasLeft: true } || (!sheet.Has(VisitRole.Workers) && !sheet.Has(VisitRole.Rights))));

    private FileVisitForm? First(VisitFormKind kind, IReadOnlyList<int> workers) =>
        sheet.Forms.All(form => form.Kind != kind) && (kind == VisitFormKind.Report || workers.Count > 0) && Keeps(15, (int)kind)
            ? new FileVisitForm(mind.Seat, sheet.Site, kind, workers, TextRef.None)
            : null;

    private CloseVisit? Close() => me.Role == VisitRole.Lead && !sheet.IsClosed && IsOver && sheet.Forms.Count > 0 ? new CloseVisit(mind.Seat, sheet.Site) : null;

    private static VisitRole RoleOf(string profession) => profession switch
    {
        "labour_inspector" => VisitRole.Papers,
        "ngo" => VisitRole.Rights,
        "mediator" => VisitRole.Interpreter,
        "police" or "border_police" => VisitRole.Outside,
        _ => VisitRole.Rights,
    };

    private string ProfessionOf(Id<Seat> seat) => desk.Scenario.Agencies[desk.Scenario.Seats[seat].Agency].Profession;

    private string CountryOf(Id<Seat> seat) => desk.Scenario.Agencies[desk.Scenario.Seats[seat].Agency].Country;

    /// <summary>Whether it does not leave a step out: by its skill, once for each step and each thing.</summary>
    private bool Keeps(int step, int about) =>
        !Luck.Within(mind.Luck.Draw(LuckPurpose.StandInSkip, -7200 - step, mind.Seat.Index, about + 1), mind.Skill.Skips + mind.Skill.Strays / 2);
}
