using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>
/// Stand-ins who have somebody's file assess, offer, ask again and begin what the person chose. The weaker they are, the later they come, the more they
/// leave out; some take whoever is at hand to interpret, and some tie help to a statement. They see what their seat sees.
/// </summary>
internal sealed class CareHabit : Habit
{
    private static readonly Delay Begins = new(SimSpan.FromMinutes(5), SimSpan.FromMinutes(10), SimSpan.FromMinutes(25));

    private static readonly SimSpan Patience = SimSpan.FromHours(12);

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var file in desk.Part<CareDesk>().Book.Files)
        {
            // Who was not to be met is looked for again half a day later.
            if (file.NotMetAt != SimTime.Never && file.NotMetAt + Patience > desk.Now)
            {
                wake = file.NotMetAt + Patience < wake ? file.NotMetAt + Patience : wake;
                continue;
            }

            if (CareSection.Of(desk.Scenario, file.Person) is { StandIns: true } cared && IsMine(desk, file, mind.Seat)
                && new CareRound(desk, cared, file, mind).Next(ref wake) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>When a stand-in turns to something, after it came up.</summary>
    public static SimTime When(in StandInMind mind, SimTime since, CareFile file, int what) =>
        since + Begins.At(Draw(in mind, file, what)).Percent(mind.Skill.Pace);

    /// <summary>A draw for a person and a thing.</summary>
    public static ulong Draw(in StandInMind mind, CareFile file, int what) => mind.Luck.Draw(LuckPurpose.Care, 1000 + what, mind.Seat.Index, file.Person.Index);

    // One seat of an agency cares: the first, so that two do not offer the same twice.
    private static bool IsMine(Desk desk, CareFile file, Id<Seat> seat)
    {
        var agency = desk.Scenario.Seats[seat].Agency;
        var first = desk.Scenario.SeatsOf[agency.Index].ToList()[0];
        return first == seat && (file.Circle.Contains(agency) || file.Apart.Contains(agency));
    }
}

/// <summary>What one stand-in does next for one person.</summary>
internal sealed class CareRound(Desk desk, CaredFor cared, CareFile file, StandInMind mind)
{
    // Who has not understood after so many tries is not asked a sixth time.
    private const int Most = 5;

    private readonly Scenario scenario = desk.Scenario;

    // Those who care by profession assess and offer; the others who were let into the file begin what she wants of them.
    public SeatCommand? Next(ref SimTime wake) =>
        CareAudience.Cares(scenario, Agency) ? Assess(ref wake) ?? Offer(ref wake) ?? Share(ref wake) ?? Begin(ref wake) : Begin(ref wake);

    private Id<Agency> Agency => scenario.Seats[mind.Seat].Agency;

    private bool IsApart => file.Apart.Contains(Agency);

    private bool IsMine(Id<CareService> service, Id<Agency> agency) =>
        scenario.Table<ActionDefinition>()[scenario.Table<CareService>()[service].Action].Who.Contains(scenario.Agencies[agency].Profession);

    private SeatCommand? Assess(ref SimTime wake)
    {
        if (!IsApart && file.Circle[0] != Agency)
        {
            return null;
        }

        var last = file.Assessments.Count == 0 ? file.OpenedAt : file.Since.Count > 0 ? file.Since[^1].At : SimTime.Never;
        // Grave until known otherwise; who goes by how calm somebody looks sets it lower.
        return last != SimTime.Never && !Forgets(1 + file.Assessments.Count) && IsTime(last, 1 + file.Assessments.Count, ref wake)
            ? new AssessNeeds(mind.Seat, file.Person, Strays(10 + file.Assessments.Count) ? RiskBand.Medium : RiskBand.High, How(false), TextRef.None)
            : null;
    }

    private SeatCommand? Offer(ref SimTime wake)
    {
        var services = scenario.Table<CareService>();
        var open = new List<Id<CareService>>();
        foreach (var id in services.Ids)
        {
            var state = file.Of(id);
            var isAsked = state.Offers < Most && (state.Answer is null || !state.IsInformed || state.Reason == AnswerReason.Conditional || state.Answer == Choice.Later && state.AskAgain <= desk.Now);
            // Whoever asked asks again: no other stranger does.
            isAsked &= state.Offers == 0 || scenario.Seats[state.OfferedBy].Agency == Agency;
            if ((!IsApart || IsMine(id, Agency)) && services[id].IsOwedTo(cared.Standing, cared.CountsAsChild) && state.BegunAt == SimTime.Never && !state.IsOpen && isAsked && !Forgets(100 + id.Index * 10 + state.Offers))
            {
                open.Add(id);
            }
            else if (state.Answer == Choice.Later && state.AskAgain > desk.Now && state.AskAgain < wake)
            {
                wake = state.AskAgain;
            }
        }

        if (open.Count == 0)
        {
            return null;
        }

        var offers = file.Of(open[0]).Offers;
        var since = offers == 0 ? file.OpenedAt : file.Of(open[0]).OfferedAt;
        return IsTime(since, 200 + offers, ref wake) ? new OfferServices(mind.Seat, file.Person, open, How(offers == 0 && Strays(300))) : null;
    }

    // What she wants and one cannot give oneself needs somebody who can: the file is opened to them, with her leave, so that nobody asks her again.
    private SeatCommand? Share(ref SimTime wake)
    {
        if (IsApart || file.Circle.Count == 0 || file.Circle[0] != Agency)
        {
            return null;
        }

        foreach (var state in file.Services.Where(state => state.IsWanted && !file.Circle.Any(agency => IsMine(state.Service, agency))))
        {
            var other = scenario.Agencies.Ids.FirstOrDefault(
                id => !scenario.SeatsOf[id.Index].IsEmpty && scenario.Agencies[id].Country == scenario.Agencies[Agency].Country && CareAudience.MayShare(scenario, id) && IsMine(state.Service, id),
                Id<Agency>.None);
            if (other.IsSome && !Forgets(300 + other.Index) && IsTime(state.OfferedAt, 350 + other.Index, ref wake))
            {
                return new ShareCareFile(mind.Seat, file.Person, other, !Strays(303));
            }
        }

        return null;
    }

    private SeatCommand? Begin(ref SimTime wake)
    {
        var services = scenario.Table<CareService>();
        foreach (var id in cared.StandInsBegin ? services.Ids : [])
        {
            var state = file.Of(id);
            var mine = IsMine(id, Agency);
            var isOrdered = desk.Part<ActionsDesk>().Acts.Any(a => a.Plan.Action == services[id].Action && a.Plan.Seat == mind.Seat && a.OrderedAt >= state.OfferedAt);
            if (!state.IsWanted || !mine || isOrdered || Forgets(400 + id.Index) || !IsTime(state.OfferedAt, 500 + id.Index, ref wake))
            {
                continue;
            }

            if (services[id].Kind != CareKind.Bed)
            {
                return new BeginService(mind.Seat, file.Person, id, []);
            }

            if (House() is { IsSome: true } house)
            {
                return new BeginService(mind.Seat, file.Person, id, []) { Shelter = house };
            }
        }

        return null;
    }

    // A house that takes such guests and has not just said no; its own first.
    private Id<Shelter> House()
    {
        var shelters = scenario.Table<Shelter>();
        var answers = desk.Part<CareDesk>().Answers;
        var agency = scenario.Seats[mind.Seat].Agency;
        return shelters.Ids.Where(id => (shelters[id].Takes.Count == 0 || shelters[id].Takes.Contains(cared.Guest))
                && !answers.Any(a => a.Person == file.Person && a.Shelter == id && (a.FreeAt == SimTime.Never || a.FreeAt > desk.Now)))
            .OrderBy(id => shelters[id].IsSecret ? 0 : 1).ThenBy(id => shelters[id].RunBy == agency ? 0 : 1).ThenBy(id => id.Index)
            .FirstOrDefault(Id<Shelter>.None);
    }

    private Approach How(bool isTied)
    {
        if (cared.Languages.Count == 0 || cared.Languages.Any(language => Tongue.Understands(scenario, mind.Seat, language)) || Strays(301))
        {
            return Approach.Plain with { IfSheSpeaks = isTied };
        }

        var interpreters = scenario.Table<Interpreter>();
        var takesAnybody = Strays(302);
        var who = interpreters.Ids.Where(id => cared.Languages.Any(language => Tongue.Speaks(interpreters[id].Languages, language)))
            .OrderBy(id => interpreters[id].IsQualified != takesAnybody ? 0 : 1).FirstOrDefault(Id<Interpreter>.None);
        return Approach.Plain with { Through = who, Mediator = who.IsSome ? Id<Seat>.None : Mediator(), IfSheSpeaks = isTied };
    }

    // Where the case has no interpreters of its own, the mediator of the case.
    private Id<Seat> Mediator() => scenario.Seats.Ids.FirstOrDefault(
        seat => scenario.Agencies[scenario.Seats[seat].Agency].Profession == "mediator" && cared.Languages.Any(language => Tongue.Speaks(scenario.Seats[seat].Languages, language)),
        Id<Seat>.None);

    private bool IsTime(SimTime since, int what, ref SimTime wake)
    {
        var when = CareHabit.When(in mind, since, file, what);
        if (when <= desk.Now)
        {
            return true;
        }

        wake = when < wake ? when : wake;
        return false;
    }

    private bool Forgets(int what) => Luck.Within(CareHabit.Draw(in mind, file, what), mind.Skill.Skips);

    private bool Strays(int what) => Luck.Within(CareHabit.Draw(in mind, file, what), mind.Skill.Strays);
}
