using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>
/// Stand-ins answer letters by what their law asks and what they hold, write into an agreement what their law wants, and sign what lacks nothing. The weaker
/// they are the later they do, and the more often they sign what lacks something.
/// </summary>
internal sealed class AbroadHabit : Habit
{
    // Ours: no figure is published for an exercise of hours.
    private static readonly SimSpan Reads = SimSpan.FromMinutes(12);
    private static readonly SimSpan Drafts = SimSpan.FromMinutes(6);
    private const int MostTold = 4;

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var known = desk.Part<CooperationDesk>();
        for (var i = 0; i < known.Letters.All.Count; i++)
        {
            var letter = known.Letters.All[i];
            if (letter.IsOpen && letter.To == desk.Scenario.Seats[mind.Seat].Agency && IsSpokesman(desk, mind.Seat)
                && Answer(desk, letter, in mind) is { } answer && WhenItIs(desk, letter.HoldsFrom + Reads.Percent(mind.Skill.Pace), answer, ref wake) is { } due)
            {
                return due;
            }
        }

        for (var i = 0; i < known.Parallel.Joins.Count; i++)
        {
            var join = known.Parallel.Joins[i];
            if (!join.IsSigned && join.Parties.Contains(desk.Scenario.Seats[mind.Seat].Agency) && IsSpokesman(desk, mind.Seat)
                && Join(desk, join, in mind) is { } step && WhenItIs(desk, (join.Version == 0 ? join.At : join.WrittenAt) + Drafts.Percent(mind.Skill.Pace), step, ref wake) is { } due)
            {
                return due;
            }
        }

        for (var i = 0; i < known.Trends.Proposals.Count; i++)
        {
            var proposal = known.Trends.Proposals[i];
            if (IsSpokesman(desk, mind.Seat) && Link(desk, proposal, in mind) is { } answer && WhenItIs(desk, proposal.At + Reads.Percent(mind.Skill.Pace), answer, ref wake) is { } due)
            {
                return due;
            }
        }

        for (var i = 0; i < known.Coordinations.All.Count; i++)
        {
            var table = known.Coordinations.All[i];
            if (!table.IsSettled && Coordinate(desk, table, in mind) is { } step
                && WhenItIs(desk, table.Minutes.Select(entry => entry.At).Append(table.At).Max() + Drafts.Percent(mind.Skill.Pace), step, ref wake) is { } due)
            {
                return due;
            }
        }

        for (var i = 0; i < known.Teams.All.Count; i++)
        {
            var team = known.Teams.All[i];
            if (team.Status == TeamStatus.Draft && team.Parties.Contains(desk.Scenario.Seats[mind.Seat].Agency) && IsSpokesman(desk, mind.Seat)
                && Draft(desk, team, in mind) is { } step && WhenItIs(desk, LastChange(team) + Drafts.Percent(mind.Skill.Pace), step, ref wake) is { } due)
            {
                return due;
            }
        }

        return null;
    }

    // What it holds nothing on is left to the duty desk.
    private static AnswerLetter? Answer(Desk desk, Letter letter, in StandInMind mind)
    {
        if (LetterLaw.Gaps(desk.Scenario, letter).Count > 0)
        {
            return new AnswerLetter(mind.Seat, letter.Handle, LetterOutcome.Returned, TextRef.None);
        }

        var facts = desk.Scenario.Table<Fact>();
        var about = letter.Cites.Select(fact => facts[fact].About).Append(letter.About).Where(subject => subject.IsSome).ToHashSet();
        IReadOnlyList<WallItem> items =
        [
            .. desk.Part<KnowledgeDesk>().Facts.Select(held => held.Fact)
                .Where(fact => !letter.Cites.Contains(fact) && !facts[fact].IsSensitive && about.Contains(facts[fact].About))
                .Take(MostTold).Select(fact => FactHandles.Item(desk.Scenario, fact)),
        ];
        return items.Count == 0 ? null : new AnswerLetter(mind.Seat, letter.Handle, LetterOutcome.Answered, TextRef.None) { Items = items };
    }

    // It agrees where the trends are of one kind; who is careless looks no further than that somebody proposes it.
    private static AnswerLink? Link(Desk desk, TrendProposal proposal, in StandInMind mind)
    {
        var own = Coordinating.CountryOf(desk.Scenario, mind.Seat);
        if (!proposal.Others(desk.Scenario).Contains(own) || proposal.Answers.Any(answer => answer.Country == own))
        {
            return null;
        }

        var isCareless = Luck.Within(mind.Luck.Draw(LuckPurpose.Cooperation, -5, mind.Seat.Index), mind.Skill.Strays);
        var agrees = isCareless || proposal.Trends.Select(trend => desk.Scenario.Table<Trend>()[trend].Kind).Distinct().Count() == 1;
        return new AnswerLink(mind.Seat, proposal.Handle, agrees, TextRef.None);
    }

    // Whoever called it writes what its playbook says once another country is in the room; one of each country confirms what stands there.
    private static SeatCommand? Coordinate(Desk desk, Coordination table, in StandInMind mind)
    {
        if (desk.Part<PlanningDesk>().Find(table.Meeting) is not { } meeting || !meeting.Attended.Has(mind.Seat))
        {
            return null;
        }

        var (scenario, own) = (desk.Scenario, Coordinating.CountryOf(desk.Scenario, mind.Seat));
        var isHere = meeting.Present.Has(mind.Seat) && meeting.Present.ToList().Any(seat => Coordinating.CountryOf(scenario, seat) != own);
        var next = isHere && table.Caller == mind.Seat
            ? scenario.Table<Playbook>().FirstOrDefault(book => book.Seat == desk.Seat)?.Steps.SelectMany(step => step.Acts).OfType<CoordinateAct>()
                .Select(act => act.Next(desk, table)).OfType<SeatCommand>().FirstOrDefault()
            : null;
        var isComplete = table.Issues.All(issue => table.On(issue) is not null);
        var speaks = meeting.Attended.ToList().First(seat => Coordinating.CountryOf(scenario, seat) == own) == mind.Seat;
        return next ?? (isComplete && speaks && !table.HasConfirmed(own) ? new ConfirmMinutes(mind.Seat, table.Meeting, table.Version) : null);
    }

    // Whoever proposed it writes what its playbook says; the others sign what says who leads and who prosecutes.
    private static SeatCommand? Join(Desk desk, CaseJoin join, in StandInMind mind)
    {
        var own = desk.Scenario.Table<Playbook>().FirstOrDefault(book => book.Seat == desk.Seat)?.Steps.SelectMany(step => step.Acts).OfType<JoinCasesAct>()
            .FirstOrDefault(act => act.IsAbout(join));
        return own?.ToCommand(desk) ?? (join.Terms.IsComplete && !join.HasSigned(desk.Scenario.Seats[mind.Seat].Agency) ? new SignJoin(mind.Seat, join.Handle, [], join.Version) : null);
    }

    private static SeatCommand? Draft(Desk desk, Team team, in StandInMind mind)
    {
        var (scenario, own) = (desk.Scenario, desk.Scenario.Seats[mind.Seat].Agency);
        if (team.HasSigned(own))
        {
            return null;
        }

        var gaps = TeamGap.Of(scenario, team, own);
        var isCareless = Luck.Within(mind.Luck.Draw(LuckPurpose.Cooperation, -1, mind.Seat.Index), mind.Skill.Strays);
        if (gaps.FirstOrDefault(gap => gap.Kind == TeamGapKind.Clause && scenario.Table<TeamClause>()[gap.Clause].Model.IsSome) is { } missing && !isCareless)
        {
            return new WriteClause(mind.Seat, team.Handle, missing.Clause, scenario.Table<TeamClause>()[missing.Clause].Model, team.Clause(missing.Clause)?.Version ?? 0);
        }

        if (team.Terms.Days == 0)
        {
            return new SetTerms(mind.Seat, team.Handle, Usual(scenario, team), team.Version);
        }

        return gaps.Count == 0 || isCareless ? new SignTeam(mind.Seat, team.Handle, team.Version) : null;
    }

    /// <summary>The terms a good team begins with: police and help of each party's country, a leader for each, as long as all laws allow.</summary>
    public static TeamTerms Usual(Scenario scenario, Team team)
    {
        bool IsOfParties(Id<Agency> agency) => team.Parties.Any(party => !CooperationLaw.AreAbroad(scenario, party, agency));
        IReadOnlyList<Id<Agency>> members =
        [
            .. scenario.Agencies.Ids.Where(agency => !team.Parties.Contains(agency) && IsOfParties(agency) && !scenario.SeatsOf[agency.Index].IsEmpty
                && scenario.Agencies[agency].Profession is "police" or "ngo" or "financial_investigator"),
        ];
        var days = team.Parties.Min(party => CooperationLaw.Of(scenario, party)?.LongestDays ?? 365);
        return new TeamTerms(
            members, SeatSet.Of(team.Parties.SelectMany(party => scenario.SeatsOf[party.Index].ToList().Take(1))), days,
            [.. members.Where(agency => scenario.Agencies[agency].Profession == "police")])
        {
            IsEvidence = true, IsPresent = team.Parties.All(party => CooperationLaw.Of(scenario, party)?.AllowsPresence != false),
        };
    }

    private static SimTime LastChange(Team team) => team.Clauses.Select(clause => clause.At).Concat(team.Signatures.Select(s => s.At)).Append(team.At).Max();

    // One of an agency's seats is enough.
    private static bool IsSpokesman(Desk desk, Id<Seat> seat) => desk.Scenario.SeatsOf[desk.Scenario.Seats[seat].Agency.Index].ToList()[0] == seat;

    private static SeatCommand? WhenItIs(Desk desk, SimTime time, SeatCommand command, ref SimTime wake)
    {
        if (time <= desk.Now)
        {
            return command;
        }

        wake = time < wake ? time : wake;
        return null;
    }
}
