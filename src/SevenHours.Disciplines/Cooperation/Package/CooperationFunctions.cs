using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What conditions can ask about work with other countries.</summary>
internal static class CooperationFunctions
{
    public static void Describe(FunctionTable functions)
    {
        Letters(functions, "letter_sent", "Whether a letter went by a channel, about something or about anything; in a playbook from one's own agency.", null);
        Letters(functions, "letter_answered", "Whether a letter by a channel was answered or done; in a playbook one's own agency's.", LetterOutcome.Answered);
        Letters(functions, "letter_returned", "Whether a letter by a channel came back because something was missing; in a playbook one's own agency's.", LetterOutcome.Returned);
        Parallel(functions);
        Coordination(functions);
        Together(functions);
        functions.Add(
            "joint_team", ["agency", "agency?"], ValueKind.Truth,
            "Whether a joint team in force joins two agencies; in a playbook, one's own and another.",
            (call, _) =>
            {
                var (one, other) = (call.Id<Agency>(0), call.Count > 1 ? call.Id<Agency>(1) : Id<Agency>.None);
                return new Term(
                    (World world, in Scene _) => world.Part<CooperationPart>().Teams.InForceFor(one).Any(team => !other.IsSome || team.Agencies.Contains(other)) ? 1 : 0,
                    [CooperationPart.TeamsKey]);
            },
            (call, _) =>
            {
                var other = call.Id<Agency>(0);
                return new DeskTerm(desk => desk.Part<CooperationDesk>().Teams.Joins(desk.Scenario.Seats[desk.Seat].Agency, other) ? 1 : 0);
            });
    }

    private static void Parallel(FunctionTable functions)
    {
        functions.Add(
            "collided", ["parallel_case"], ValueKind.Truth, "Whether somebody acted openly on what a secret case is about. Truth alone: a playbook asks what its seat was told.",
            (call, _) =>
            {
                var one = call.Id<ParallelCase>(0);
                return new Term((World world, in Scene _) => world.Part<CooperationPart>().HasCollided(one) ? 1 : 0, [CooperationPart.ParallelKey]);
            });
        functions.Add(
            "parallel_hit", ["agency", "agency?"], ValueKind.Truth, "Whether a check by an agency hit another that works on the same; in a playbook, whether one's own hit that agency.",
            (call, _) =>
            {
                var (one, other) = (call.Id<Agency>(0), call.Count > 1 ? call.Id<Agency>(1) : Id<Agency>.None);
                return new Term(
                    (World world, in Scene _) => world.Part<CooperationPart>().Parallel.Checks.Any(check => world.Scenario.Seats[check.Seat].Agency == one
                        && check.Hits?.Any(hit => !other.IsSome || hit.Agency == other) == true) ? 1 : 0,
                    [CooperationPart.ParallelKey]);
            },
            (call, _) =>
            {
                var other = call.Id<Agency>(0);
                return new DeskTerm(desk => desk.Part<CooperationDesk>().Parallel.HasHit(desk.Scenario, desk.Scenario.Seats[desk.Seat].Agency, other) ? 1 : 0);
            });
        functions.Add(
            "cases_joined", ["agency", "agency?"], ValueKind.Truth, "Whether two agencies have joined their cases; in a playbook, one's own and another.",
            (call, _) =>
            {
                var (one, other) = (call.Id<Agency>(0), call.Count > 1 ? call.Id<Agency>(1) : Id<Agency>.None);
                return new Term(
                    (World world, in Scene _) => world.Part<CooperationPart>().Parallel.Joins.Any(join => join.IsSigned && join.Parties.Contains(one)
                        && (!other.IsSome || join.Parties.Contains(other))) ? 1 : 0,
                    [CooperationPart.ParallelKey]);
            },
            (call, _) =>
            {
                var other = call.Id<Agency>(0);
                return new DeskTerm(desk => desk.Part<CooperationDesk>().Parallel.AreJoined(desk.Scenario.Seats[desk.Seat].Agency, other) ? 1 : 0);
            });
    }

    private static void Together(FunctionTable functions)
    {
        functions.Add(
            "joint_phase", ["phase"], ValueKind.Truth, "Whether a joint phase has opened.",
            (call, _) =>
            {
                var phase = call.Id<JointPhase>(0);
                return new Term((World world, in Scene _) => world.Part<CooperationPart>().IsOpen(phase) ? 1 : 0, [CooperationPart.PhasesKey]);
            },
            (call, _) =>
            {
                var phase = call.Id<JointPhase>(0);
                return new DeskTerm(desk => desk.Part<CooperationDesk>().OpenedAt(phase) != SimTime.Never ? 1 : 0);
            });
        functions.Add(
            "link_agreed", ["trend_link"], ValueKind.Truth, "Whether the countries have agreed that trends belong together. Truth alone.",
            (call, _) =>
            {
                var link = call.Id<TrendLink>(0);
                return new Term((World world, in Scene _) => world.Part<CooperationPart>().Trends.HasAgreed(link) ? 1 : 0, [CooperationPart.TrendsKey]);
            });
    }

    private static void Coordination(FunctionTable functions) => functions.Add(
        "minutes_settled", ["agency", "agency?"], ValueKind.Truth,
        "Whether two agencies sat at a coordination meeting whose minutes all countries have confirmed; in a playbook, one's own and another.",
        (call, _) =>
        {
            var (one, other) = (call.Id<Agency>(0), call.Count > 1 ? call.Id<Agency>(1) : Id<Agency>.None);
            return new Term(
                (World world, in Scene _) => world.Part<CooperationPart>().Coordinations.Settled(one, other.IsSome ? other : one) ? 1 : 0, [CooperationPart.CoordinationKey]);
        },
        (call, _) =>
        {
            var other = call.Id<Agency>(0);
            return new DeskTerm(desk => desk.Part<CooperationDesk>().Coordinations.Settled(desk.Scenario.Seats[desk.Seat].Agency, other) ? 1 : 0);
        });

    private static void Letters(FunctionTable functions, string name, string doc, LetterOutcome? outcome) => functions.Add(
        name, ["channel", "subject?"], ValueKind.Truth, doc,
        (call, _) =>
        {
            var fits = Fits(call, outcome);
            return new Term((World world, in Scene _) => world.Part<CooperationPart>().Letters.All.Any(fits) ? 1 : 0, [CooperationPart.LettersKey]);
        },
        (call, _) =>
        {
            var fits = Fits(call, outcome);
            return new DeskTerm(desk => desk.Part<CooperationDesk>().Letters.All.Any(letter =>
                desk.Scenario.Seats[letter.From].Agency == desk.Scenario.Seats[desk.Seat].Agency && fits(letter)) ? 1 : 0);
        });

    private static Func<Letter, bool> Fits(BoundCall call, LetterOutcome? outcome)
    {
        var (channel, about) = (call.Id<CooperationChannel>(0), call.Count > 1 ? call.Id<Subject>(1) : Id<Subject>.None);
        return letter => letter.Channel == channel && (!about.IsSome || letter.About == about) && (outcome is null || letter.Reply?.Outcome == outcome);
    }
}
