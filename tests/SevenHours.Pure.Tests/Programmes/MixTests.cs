using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Teams and selections by rule, the same each time, with reasons.</summary>
public sealed class MixTests
{
    private static Course Full(int teams = 4) => Courses.Small() is var course
        ? course with { Programme = course.Programme with { Teams = [.. Enumerable.Range(1, teams).Select(n => new Team($"t{n}", $"Team {n}", n))] }, People = [.. Courses.FiftySeven()] }
        : course;

    private static Course Mixed(Course course)
    {
        var teams = TeamMix.Mix(course).ToDictionary(place => place.Person, place => place.Team);
        return course with { People = [.. course.People.Select(person => person with { Team = teams[person.Id] })] };
    }

    [Fact]
    public void Fifty_seven_people_are_spread_over_four_teams_by_size_profession_and_country()
    {
        var teams = Mixed(Full()).Participants.GroupBy(person => person.Team).ToList();
        teams.Select(team => team.Count()).Order().ShouldBe([14, 14, 14, 15]);
        // Five or six of each profession and four or five of each country make no more than two in a team.
        teams.SelectMany(team => team.CountBy(person => person.Profession)).Max(pair => pair.Value).ShouldBeLessThanOrEqualTo(2);
        teams.SelectMany(team => team.CountBy(person => person.Country)).Max(pair => pair.Value).ShouldBeLessThanOrEqualTo(2);
        // Nobody who does not speak the floor's language is alone with his own.
        teams.ShouldAllBe(team => team.Where(person => !person.Languages.Contains("en")).All(person => team.Any(other => other != person && other.Languages.Contains("ru"))));
    }

    [Fact]
    public void The_same_people_in_any_order_give_the_same_teams()
    {
        var course = Full();
        var turned = course with { People = [.. course.People.Reverse()] };
        TeamMix.Mix(turned).Select(place => (place.Person, place.Team)).ShouldBe(TeamMix.Mix(course).Select(place => (place.Person, place.Team)));
    }

    [Fact]
    public void Whoever_was_put_somewhere_by_hand_stays_and_it_is_said()
    {
        var course = Full();
        course = course with { People = [.. course.People.Select((person, i) => i < 6 ? person with { Team = "t3", IsPinned = true } : person)] };
        var places = TeamMix.Mix(course);
        places.Where(place => place.Reasons.Any(reason => reason.Kind == TeamReasonKind.Pinned)).Select(place => (place.Person, place.Team))
            .ShouldBe(course.People.Take(6).Select(person => (person.Id, "t3")));
        places.Length.ShouldBe(57);
    }

    [Fact]
    public void Each_place_says_how_many_share_profession_and_country()
    {
        var course = Mixed(Full());
        foreach (var place in TeamMix.Standing(course))
        {
            var person = course.FindPerson(place.Person)!;
            place.Reasons.Single(reason => reason.Kind == TeamReasonKind.Profession).Count.ShouldBe(course.Participants.Count(other => other.Team == place.Team && other.Profession == person.Profession));
        }
    }

    [Fact]
    public void Without_teams_nobody_is_placed() => TeamMix.Mix(Full(0)).ShouldBeEmpty();

    [Fact]
    public void A_selection_takes_one_of_each_before_a_second_of_any()
    {
        var applied = Courses.FiftySeven().Select(person => person with { State = RosterState.Applied }).ToList();
        var course = Courses.Small() is var small ? small with { Programme = small.Programme with { Places = 13 }, People = [.. applied] } : small;
        var proposal = SelectionProposal.Of(course);
        var taken = proposal.Lines.Where(line => line.IsTaken).Select(line => course.FindPerson(line.Person)!).ToList();
        taken.Count.ShouldBe(13);
        taken.Select(person => person.Profession).Distinct().Count().ShouldBe(11);
        taken.Select(person => person.Country).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        Math.Abs(taken.Count(person => person.Gender == Gender.Woman) - taken.Count(person => person.Gender == Gender.Man)).ShouldBeLessThanOrEqualTo(1);
        proposal.Lines[0].Reasons.ShouldContain(new SelectionReason(SelectionReasonKind.Profession, taken[0].Profession.ToString(), 0));
    }

    [Fact]
    public void Those_already_taken_count_and_of_equals_the_earlier_application_comes_first()
    {
        var judge = Courses.Person(1, Profession.Judge, "IT");
        Person Applies(int number, Profession profession) => Courses.Person(number, profession, "IT") with { State = RosterState.Applied };
        var course = Courses.Small() with { People = [judge, Applies(3, Profession.Judge), Applies(5, Profession.Lawyer), Applies(4, Profession.Lawyer)] };
        SelectionProposal.Of(course).Lines.Select(line => line.Person).ShouldBe(["n004", "n003", "n005"]);
    }
}
