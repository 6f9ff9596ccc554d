using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>What was seen of a seat stands as evidence beside the person who sat in it.</summary>
public sealed class EvidenceTests
{
    private const string Objectives = """
        objectives:
          hear: { title: Hear her, criteria: [She tells freely.], measures: [open_ratio, times_asked] }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_observation_of_a_seat_is_offered_for_the_competence_its_objective_speaks_to_and_read_by_the_person_once_it_is_released()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Objectives);
        var book = house.Services.GetRequiredService<ProgrammeBook>();
        var programme = TemplateShelf.All[0].Make("evidenceprog", "A course", new DateOnly(2027, 5, 10), "en", ["en"], "UTC") with { Exercises = [house.Exercise.Id.Value] };
        await book.MakeAsync(programme, "operator", false, Cancel);
        await book.ChangeAsync(programme.Id, "operator", "person.added", "", course => course with
        {
            People = [New("officer00001", "Ann Ode", "1/officer"), New("counsellor01", "Bo Ash", "1/counsellor")],
        }, Cancel);
        await SeenAsync(house, "She asked an open question and waited.", ["officer"], "hear");
        await SeenAsync(house, "Something about everybody of the police.", [], null);

        var ann = await house.Director.GetStringAsync($"/programmes/{programme.Id}/competences/officer00001", Cancel);
        Sheet(ann, "c-interviewing").ShouldContain("She asked an open question and waited.");
        Sheet(ann, "c-evidence").ShouldNotContain("She asked an open question");
        Sheet(ann, "untied").ShouldContain("Something about everybody of the police.");
        (await house.Director.GetStringAsync($"/programmes/{programme.Id}/competences/counsellor01", Cancel)).ShouldNotContain("open question and waited");
        (await house.Director.GetStringAsync($"/programmes/{programme.Id}/competences", Cancel)).ShouldContain("1 observation");

        using var own = house.Stranger();
        var way = (await book.GiveWaysAsync(programme.Id, "operator", ["officer00001"], Cancel)).Single();
        (await own.GetAsync($"/learner/by/{way.Secret}", Cancel)).Dispose();
        (await own.GetStringAsync($"/learner/{programme.Id}", Cancel)).ShouldNotContain("open question and waited");
        await house.Services.GetRequiredService<CertificateBook>().ReleaseAsync(programme.Id, "officer00001", $"note:{house.Exercise.Id.Value}:0", true, "operator", Cancel);
        (await own.GetStringAsync($"/learner/{programme.Id}", Cancel)).ShouldContain("She asked an open question and waited.");
    }

    [Fact]
    public async Task To_hold_a_course_does_not_open_what_was_seen_in_play()
    {
        await using var house = await CourseHouse.OpenAsync();
        var folder = Directory.CreateTempSubdirectory("sevenhours-cases-");
        try
        {
            var package = folder.CreateSubdirectory("doors").FullName;
            foreach (var (file, yaml) in (IEnumerable<(string, string)>)[("scenario.yaml", ControlHouse.Package), ("world.yaml", ControlHouse.World), ("more.yaml", Objectives)])
                await File.WriteAllTextAsync(Path.Combine(package, file), yaml, Cancel);
            var made = await house.Accounts.Services.GetRequiredService<ExerciseService>().CreateAsync(new NewExercise { ScenarioFolder = package, Title = "Two doors", Seed = 7 }, Actor.Host("test"));
            await house.Book.ChangeAsync(house.Id, "operator", "person.added", "", course => course with
            {
                Programme = course.Programme with { Exercises = [made.Exercise!.Id.Value] }, People = [New("officer00001", "Ann Ode", "1/officer") with { Programme = house.Id }],
            }, Cancel);
            await SeenAsync(made.Exercise!, "She asked an open question and waited.", ["officer"], "hear");
            var address = $"{house.Base}/competences/officer00001";

            var manager = await house.Manager.GetStringAsync(address, Cancel);
            manager.ShouldNotContain("open question and waited");
            manager.ShouldContain("is shown to those alone who are staff there");
            (await house.Manager.GetStringAsync($"{house.Base}/competences", Cancel)).ShouldNotContain("1 observation");
            (await house.Administrator.Browser.GetStringAsync(address, Cancel)).ShouldContain("open question and waited");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task SeenAsync(ControlHouse house, string text, string[] seats, string? objective) => SeenAsync(house.Exercise, text, seats, objective);

    private static async Task SeenAsync(Exercise exercise, string text, string[] seats, string? objective) =>
        (await exercise.ObserveAsync(Actor.Host("test"), 1,
            new Observation(ObservationKind.GoodPractice, ObservationSubject.Learner, false, 0, 0, 0, seats.Length == 0 ? ["police"] : [], objective, TextRef.None, "", default) { Seats = seats },
            text, $"seen-{text.Length}")).ShouldBeNull();

    private static string Sheet(string html, string id) => html.IndexOf($"id=\"{id}\"", StringComparison.Ordinal) is >= 0 and var at ? html[at..html.IndexOf("</section>", at, StringComparison.Ordinal)] : "";

    private static SevenHours.Programmes.Person New(string id, string name, string seat) => new() { Id = id, Programme = "evidenceprog", State = RosterState.Selected, Name = name, Seat = seat };
}
