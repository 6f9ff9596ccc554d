using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Counting with care, who trained whom, and countries side by side.</summary>
public sealed class NumbersTests
{
    [Fact]
    public void A_small_number_is_kept_back_and_with_it_the_next_that_would_give_it_away()
    {
        SmallNumbers.Shown([40, 12, 3]).ShouldBe([40, null, null]);
        SmallNumbers.Shown([40, 12, 3, 2]).ShouldBe([40, 12, null, null]);
        SmallNumbers.Shown([40, 5, 0]).ShouldBe([40, 5, 0]);
        SmallNumbers.Shown([4]).ShouldBe([null]);
    }

    [Fact]
    public void A_course_of_two_donors_counts_for_both_and_for_neither_before_it_begins()
    {
        var course = Of("a", Courses.Monday, Courses.FiftySeven(), ["A fund", "A ministry"]);
        CourseNumbers.Of([course], new NumbersQuery(), Courses.Monday).ByDonor.Select(row => (row.Of, row.Courses, row.People)).ShouldBe([("A fund", 1, 57), ("A ministry", 1, 57)]);
        CourseNumbers.Of([course], new NumbersQuery("Another"), Courses.Monday).Courses.ShouldBeEmpty();
        CourseNumbers.Of([course], new NumbersQuery(), Courses.Monday.AddDays(-1)).Courses.ShouldBeEmpty();
        CourseNumbers.Of([course], new NumbersQuery(To: Courses.Monday.AddDays(-1)), Courses.Monday).Courses.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_was_trained_and_trains_makes_the_next_generation()
    {
        var people = Courses.FiftySeven().ToList();
        Person Trainer(int number, string programme) => people[number] with { Id = $"t{number}{programme}", Programme = programme, State = RosterState.Staff, Email = people[number].Email.ToUpperInvariant() };
        var first = Of("a", Courses.Monday, people);
        var second = Of("b", Courses.Monday.AddYears(1), [.. Enumerable.Range(0, 6).Select(i => Trainer(i, "b")), .. Enumerable.Range(100, 20).Select(i => Courses.Person(i, Profession.Ngo, "IT"))]);
        var third = Of("c", Courses.Monday.AddYears(2), [Courses.Person(100, Profession.Ngo, "IT") with { Id = "s", State = RosterState.Staff }]);
        var cascade = Cascade.Of([third, second, first]);

        cascade.Nodes.Select(node => (node.Programme, node.Generation)).ShouldBe([("a", 1), ("b", 2), ("c", 3)]);
        // One trainer would be a person.
        cascade.Edges.Select(edge => (edge.From, edge.To, edge.Trainers)).ShouldBe([("a", "b", 6), ("b", "c", null)]);
        cascade.HeldByAlumni.ShouldBe(2);
        Cascade.Of([first, second with { People = [.. second.People.Select(person => person with { Email = "" })] }]).Edges.ShouldBeEmpty();
    }

    [Fact]
    public void What_differs_from_most_is_marked_and_words_alone_are_compared_with_nothing()
    {
        var table = PracticeTable.Of([Said("IT", 30), Said("MD", 30), Said("RS", 90), Said("FR", null)], [], onlyDifferences: false);
        var row = table.Rows.Single(one => one.Row == FrameRow.Reflection);
        row.Cells.Select(row.IsApart).ShouldBe([false, false, false, true]);
        row.Differs.ShouldBeTrue();
        table.Columns.Select(column => column.Country).ShouldBe(["FR", "IT", "MD", "RS"]);
        PracticeTable.Of([Said("IT", 30), Said("MD", 30)], [], onlyDifferences: true).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Each_tile_of_the_map_is_a_country_and_none_lies_on_another()
    {
        TileMap.All.Select(tile => tile.Code).ShouldBeUnique();
        TileMap.All.Select(tile => (tile.Column, tile.Line)).ShouldBeUnique();
        TileMap.All.ShouldAllBe(tile => Countries.All.Contains(tile.Code) && tile.Column < TileMap.Across);
        TileMap.All.Where(tile => !Countries.All.Contains(tile.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void The_map_shows_the_neighbourhood_and_names_who_has_no_tile()
    {
        var view = TileMap.Around(["RS", "IT", "XB"]);
        view.Elsewhere.ShouldBe(["XB"]);
        view.Tiles.Select(tile => tile.Code).ShouldContain("HR");
        view.Tiles.Select(tile => tile.Code).ShouldNotContain("KG");
        TileMap.Around(["XB"]).Tiles.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_takes_his_consent_back_leaves_nothing_but_that_he_was_asked()
    {
        var asked = new Alumnus { Id = "a", Person = "p", Programme = "c", Title = "Course", LastDay = Courses.Monday, Hash = "h", AskedAt = 1 };
        var facts = new AlumniFacts { Name = "Ann Ode", Country = "RS", Contact = "a@x.example", Languages = ["en"], Profession = Profession.Judge, Organisation = "Court" };
        var shown = asked.Consenting([AlumniShare.Name, AlumniShare.Country], AlumniCircle.Alumni, true, facts, 2);
        (shown.Name, shown.Country, shown.Contact, shown.Profession, shown.Organisation).ShouldBe(("Ann Ode", "RS", "", null, ""));
        shown.Fits(new AlumniSearch("RS", null, "", true)).ShouldBeTrue();
        shown.Fits(new AlumniSearch("RS", Profession.Judge, "", true)).ShouldBeFalse("a profession that is not shared is not searched");
        (shown with { Circle = AlumniCircle.Staff }).Fits(new AlumniSearch("", null, "", true)).ShouldBeFalse();
        shown.Withdrawing(3).ShouldBe(asked with { AnsweredAt = 3, Shares = shown.Withdrawing(3).Shares, Languages = shown.Withdrawing(3).Languages });
        shown.Withdrawing(3).IsIn.ShouldBeFalse();
        asked.FollowUpOn.ShouldBe(new DateOnly(2027, 11, 10));
    }

    private static Presentation Said(string country, int? days) => new()
    {
        Id = country, Programme = "small", Title = "Small", Country = country, Year = 2027, StatedOn = Courses.Monday, Source = "Act",
        Cells = [new PracticeCell(FrameRow.Reflection, "Said.") { Days = days }],
    };

    private static Course Of(string id, DateOnly first, IEnumerable<Person> people, params string[] donors) =>
        new(new Programme { Id = id, Title = id, FirstDay = first, Languages = ["en"], Donors = [.. donors] }) { People = [.. people] };
}
