using System.Collections.Immutable;
using System.Text;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Rosters come in whole or not at all, and come back as they went.</summary>
public sealed class RosterTests
{
    private static readonly Course s_empty = Courses.Small();

    private static RosterImport Import(Course course, byte[] file)
    {
        var (table, number) = (RosterTable.Read(file)!, 0);
        return RosterImport.Read(course, table, RosterImport.Guess(table), () => $"k{++number}", 7);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public void Fifty_seven_people_of_thirteen_countries_come_in_from_a_workbook_and_go_out_as_they_were()
    {
        var full = s_empty with { People = [.. Courses.FiftySeven()] };
        foreach (var language in (string[])["en", "ru", "ar"])
        {
            foreach (var file in (byte[][])[RosterExport.Xlsx(full, full.People, language, language == "ar"), RosterExport.Csv(full, full.People, language)])
            {
                var import = Import(s_empty, file);
                import.Lines.SelectMany(line => line.Faults).ShouldBeEmpty();
                var read = import.Apply(s_empty).Course!.People;
                read.Length.ShouldBe(57);
                read.Select(person => (person.Name, person.Email, person.Country, person.Profession, person.Gender, string.Join(' ', person.Languages)))
                    .ShouldBe(full.People.Select(person => (person.Name, person.Email, person.Country, person.Profession, person.Gender, string.Join(' ', person.Languages))));
            }
        }
    }

    [Fact]
    public void The_same_table_again_changes_nothing_and_a_changed_one_updates()
    {
        var first = Import(s_empty, Text("Name;E-mail;Country;Profession\nAnn Ode;a@x.example;Serbia;Prosecutor\nBo Ash;b@x.example;Italy;Judge\n")).Apply(s_empty).Course!;
        var again = Import(first, Text("Name;E-mail;Country;Profession\nAnn Ode;a@x.example;Serbia;Prosecutor\nBo Ash;b@x.example;Italy;Lawyer\n"));
        again.Lines.Select(line => line.IsSame).ShouldBe([true, false]);
        var after = again.Apply(first).Course!;
        after.People.Select(person => (person.Id, person.Profession)).ShouldBe([("k1", Profession.Prosecutor), ("k2", Profession.Lawyer)]);
    }

    [Fact]
    public void What_a_word_means_is_said_once_for_all_rows_and_a_row_is_left_out()
    {
        var table = RosterTable.Read(Text("Name;Profession;Languages\nAnn Ode;Chief of the border;Montenegrin\nBo Ash;Chief of the border;Elvish\nAnn Ode;Judge;en\n"))!;
        RosterImport Look(RosterSaid? said) => RosterImport.Read(s_empty, table, RosterImport.Guess(table), () => Guid.NewGuid().ToString(), 7, said);

        var first = Look(null);
        first.Unknown.ShouldBe([new(RosterFaultKind.Profession, "Chief of the border", 2), new(RosterFaultKind.Language, "Elvish", 1)]);
        first.IsClean.ShouldBeFalse();

        var said = new RosterSaid(
            ImmutableDictionary<(RosterFaultKind, string), string>.Empty.Add((RosterFaultKind.Profession, "Chief of the border"), "BorderGuard").Add((RosterFaultKind.Language, "Elvish"), "fr"), [4]);
        var second = Look(said);
        second.Unknown.Length.ShouldBe(2, "what was said can still be changed");
        second.Apply(s_empty).Course!.People.Select(person => (person.Name, person.Profession, person.Languages.Single()))
            .ShouldBe([("Ann Ode", Profession.BorderGuard, "cnr"), ("Bo Ash", Profession.BorderGuard, "fr")]);
    }

    [Fact]
    public void A_column_the_table_does_not_have_leaves_what_was_known()
    {
        var first = Import(s_empty, Text("Name,E-mail,Country,Organisation\nAnn Ode,a@x.example,Serbia,Court\n")).Apply(s_empty).Course!;
        Import(first, Text("Name,E-mail,Team\nAnn Ode,A@X.example,Team 2\n")).Apply(first).Course!.People.Single()
            .ShouldSatisfyAllConditions(person => person.Organisation.ShouldBe("Court"), person => person.Country.ShouldBe("RS"), person => person.Team.ShouldBe("t2"));
    }

    [Theory]
    [InlineData("Ann,a@x.example,Atlantis,Judge,en", RosterFaultKind.Country)]
    [InlineData("Ann,a@x.example,Italy,Wizard,en", RosterFaultKind.Profession)]
    [InlineData("Ann,a@x.example,Italy,Judge,Elvish", RosterFaultKind.Language)]
    [InlineData("Ann,nobody,Italy,Judge,en", RosterFaultKind.Email)]
    [InlineData(",a@x.example,Italy,Judge,en", RosterFaultKind.Name)]
    public void One_row_at_fault_keeps_all_out(string row, RosterFaultKind kind)
    {
        var import = Import(s_empty, Text($"Name,E-mail,Country,Profession,Languages\nBo Ash,b@x.example,France,Prosecutor,fr\n{row}\n"));
        import.Lines[1].Faults.Single().Kind.ShouldBe(kind);
        import.Lines[1].Number.ShouldBe(3);
        import.Apply(s_empty).ShouldBe(Decided.Refused("programmes.wrong.import"));
    }

    [Fact]
    public void The_same_person_twice_is_a_fault_that_names_the_other_row()
    {
        var import = Import(s_empty, Text("Name,Country\nAnn Ode,Serbia\nBo Ash,Italy\nANN  ODE,RS\n"));
        import.Lines[2].Faults.Single().ShouldBe(new RosterFault(RosterFaultKind.Twice, "ANN  ODE", 2));
    }

    [Fact]
    public void Heads_in_other_languages_and_a_title_above_them_are_understood()
    {
        var import = Import(s_empty, Text("Список участников\n\nФамилия\tИмя собственное\tСтрана\tПрофессия\tПол\tЯзыки\nОсина\tАнна\tСербия\tпрокурор\tж\tрусский, сербский\n"));
        import.Lines.Single().Person.ShouldSatisfyAllConditions(
            person => person.Name.ShouldBe("Анна Осина"), person => person.Country.ShouldBe("RS"), person => person.Profession.ShouldBe(Profession.Prosecutor),
            person => person.Gender.ShouldBe(Gender.Woman), person => person.Languages.ShouldBe(["ru", "sr"]));
    }

    [Theory, InlineData("en"), InlineData("fr"), InlineData("ar"), InlineData("ru"), InlineData("bs"), InlineData("sr-Latn"), InlineData("sr-Cyrl"), InlineData("cnr"), InlineData("mk"), InlineData("sq"), InlineData("it")]
    public void What_a_table_is_headed_with_is_understood_when_it_comes_back(string language)
    {
        Enum.GetValues<RosterField>().ShouldAllBe(field => RosterWords.FieldOf(RosterWords.Head(field, language)) == field);
        Enum.GetValues<Profession>().ShouldAllBe(profession => RosterWords.ProfessionOf(RosterWords.Name(profession, language)) == profession);
        Enum.GetValues<Gender>().ShouldAllBe(gender => RosterWords.GenderOf(RosterWords.Name(gender, language)) == gender);
        if (language != "en")
            Enum.GetValues<Profession>().Count(profession => RosterWords.Name(profession, language) == RosterWords.Name(profession, "en")).ShouldBe(0);
    }

    [Fact]
    public void A_cell_that_begins_like_a_formula_goes_out_guarded_and_comes_back_as_it_was()
    {
        var course = s_empty with { People = [Courses.Person(1, Profession.Ngo, "IT") with { Name = "=1+2", Organisation = "-\"quoted\", and\nmore" }] };
        var csv = Encoding.UTF8.GetString(RosterExport.Csv(course, course.People, "en"));
        csv.ShouldContain("\"'=1+2\"");
        Import(s_empty, RosterExport.Csv(course, course.People, "en")).Lines.Single().Person.Name.ShouldBe("=1+2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 no workbook at all")]
    [InlineData("Name,Country")]
    public void What_is_no_table_is_none(string file) => RosterTable.Read(Text(file)).ShouldBeNull();
}
