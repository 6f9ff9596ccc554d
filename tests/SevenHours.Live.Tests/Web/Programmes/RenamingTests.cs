using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenHours.Programmes;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>What is called by a template or by the product is read by each in his own language, until staff call it otherwise.</summary>
public sealed class RenamingTests
{
    private static readonly string[] s_languages = ["en", "ru", "ar", "fr", "it", "bs", "sr-Latn", "cnr", "mk", "sq", "sr-Cyrl"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_test_is_renamed_for_everybody_and_by_an_emptied_box_bears_its_usual_title_again()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning", "/learning/template");
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0];
        var page = $"/learning/tests/{test.Id}";

        await house.PostAsync(page, $"{page}/title", ("title", "Test before the course"));
        (await house.Book.PartAsync<CourseTest>(house.Id, test.Id, Cancel))!.Called.ShouldBe("learning.test.before", "he left it as he read it");

        (await house.PostAsync(page, $"{page}/title", ("title", "What you bring with you"))).ShouldContain("learning.said.kept");
        await ReadAsync(house, "ru");
        (await PageAsync(house, "/learning")).ShouldContain("What you bring with you");
        (await PageAsync(house, page)).ShouldNotContain("Тест до курса");

        (await house.PostAsync(page, $"{page}/title", ("title", new string('x', 161)))).ShouldContain("learning.wrong.title");
        await house.PostAsync(page, $"{page}/title", ("title", " "));
        (await PageAsync(house, page)).ShouldContain("Тест до курса");
        await ReadAsync(house, "en");
        (await PageAsync(house, page)).ShouldContain("Test before the course");
    }

    [Fact]
    public async Task A_test_whose_title_somebody_wrote_as_the_product_says_it_stays_as_it_was_written()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning", "/learning/template");
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0];

        await house.PostAsync($"/learning/tests/{test.Id}", $"/learning/tests/{test.Id}/title", ("title", "Test after the course"));
        await ReadAsync(house, "ar");
        (await PageAsync(house, $"/learning/tests/{test.Id}")).ShouldContain("Test after the course");
    }

    [Fact]
    public async Task The_form_of_a_session_bears_the_sessions_name_in_each_language_also_after_it_was_renamed()
    {
        await using var house = await CourseHouse.OpenAsync();
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Word?.Id == "session.indicators");
        await house.PostAsync("/learning", "/learning/forms", ("kind", "Session"), ("session", session.Id));
        var form = (await house.Book.PartsAsync<CourseForm>(house.Id, Cancel)).Single();
        var page = $"/learning/forms/{form.Id}";

        await ReadAsync(house, "ru");
        (await PageAsync(house, page)).ShouldContain("Как прошло занятие: Признаки и выявление");
        await ReadAsync(house, "en");
        await house.Book.ChangeAsync(house.Id, "operator", "x", "", course => course.WithSession(course.Programme.FindSession(session.Id)! with { Title = "Signs", Word = session.Word! with { IsRenamed = true } }, 1), Cancel);
        (await PageAsync(house, page)).ShouldContain("How a session was: Signs");

        await house.PostAsync(page, $"{page}/title", ("title", "Was it useful?"));
        (await PageAsync(house, page)).ShouldContain("Was it useful?");
        await ReadAsync(house, "ru");
        (await PageAsync(house, page)).ShouldContain("Was it useful?");
    }

    [Fact]
    public async Task The_rubric_that_was_offered_is_read_in_each_language_until_somebody_writes_it_anew()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning/tasks/new", "/learning/tasks", ("title", "A plan"), ("brief", "Write it."), ("rubric", Words.In("en")["learning.task.rubric.sample"].Replace("\n", "\r\n", StringComparison.Ordinal)));
        var task = (await house.Book.PartsAsync<CourseTask>(house.Id, Cancel)).Single();
        var page = $"/learning/tasks/{task.Id}";
        await ReadAsync(house, "ru");
        (await PageAsync(house, page)).ShouldContain("Сначала защищает человека");

        (await house.PostAsync(page, $"{page}/title", ("title", ""))).ShouldContain("learning.wrong.title", customMessage: "a task has no usual title");
        await house.PostAsync(page, $"{page}/title", ("title", "A plan for two nights"));
        (await house.PostAsync(page, $"{page}/rubric", ("title-c1", ""))).ShouldContain("learning.wrong.words");
        await house.PostAsync(page, $"{page}/rubric", ("title-c1", "Safety first"), ("level-c1-0", "nobody is asked"));
        await ReadAsync(house, "en");
        var english = await PageAsync(house, page);
        english.ShouldContain("A plan for two nights");
        english.ShouldContain("Safety first");
        english.ShouldContain("nobody is asked");
        (await house.Book.PartAsync<CourseTask>(house.Id, task.Id, Cancel))!.Criteria.Select(criterion => (criterion.Id, criterion.Levels.Length)).ShouldBe([("c1", 3), ("c2", 3)]);
    }

    [Fact]
    public async Task Once_somebody_has_marked_by_it_a_criterion_can_be_renamed_and_its_levels_keep_their_words()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning/tasks/new", "/learning/tasks", ("title", "A plan"), ("brief", "Write it."), ("rubric", "Safety | none | all"));
        var task = (await house.Book.PartsAsync<CourseTask>(house.Id, Cancel)).Single();
        var page = $"/learning/tasks/{task.Id}";
        await house.SelectAsync("Ana Anić");
        var person = (await house.CourseAsync()).Participants.Single();
        await house.PostAsync(page, $"{page}/window", ("do", "open"));
        (await house.Book.KeepWorkAsync(house.Id, task.Id, person.Id, null, "My plan.", null, true, Cancel)).ShouldBeTrue();
        var work = (await house.Book.WorksAsync(task.Id, Cancel)).Single();
        await house.PostAsync($"{page}/works/{work.Id}", $"{page}/works/{work.Id}/mark", ("level-c1", "1"), ("do", "give"));

        (await PageAsync(house, page)).ShouldNotContain("name=\"level-c1-0\"");
        await house.PostAsync(page, $"{page}/rubric", ("title-c1", "Care"), ("level-c1-0", "much"));
        var criterion = (await house.Book.PartAsync<CourseTask>(house.Id, task.Id, Cancel))!.Criteria.Single();
        (criterion.Title, criterion.Levels[0]).ShouldBe(("Care", "none"));
    }

    [Fact]
    public async Task A_registry_from_before_titles_had_ids_is_read_as_it_was()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning", "/learning/template");
        var session = (await house.CourseAsync()).Programme.Sessions.First(one => one.Word?.Id == "session.indicators");
        await house.PostAsync("/learning", "/learning/forms", ("kind", "Session"), ("session", session.Id));
        var made = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel)).Cast<LearningPart>().Concat(await house.Book.PartsAsync<CourseForm>(house.Id, Cancel)).ToList();
        var folder = Directory.CreateTempSubdirectory("sevenhours-registry-");
        try
        {
            foreach (var language in s_languages)
            {
                var words = Words.In(language);
                var file = new RegistryFile(Directory.CreateDirectory(Path.Combine(folder.FullName, language)).FullName);
                await using (var source = new SqliteConnection($"Data Source={Path.Combine(house.Folder, "registry.db")}"))
                await using (var older = new SqliteConnection($"Data Source={file.Path}"))
                {
                    await source.OpenAsync(Cancel);
                    await older.OpenAsync(Cancel);
                    source.BackupDatabase(older);
                    foreach (var part in made)
                    {
                        var title = part is CourseForm { Session: not null } ? $"{words[part.Called!]}: Indicators" : words[part.Called!];
                        await RunAsync(older, "UPDATE LearningParts SET Part = json_set(json_remove(Part, '$.called'), '$.title', $title) WHERE Id = $id", ("$id", part.Id), ("$title", title));
                    }

                    await RunAsync(older, "PRAGMA user_version = 6");
                }

                await using var context = file.Open();
                foreach (var part in made)
                    (await context.LearningParts.AsNoTracking().SingleAsync(row => row.Id == part.Id, Cancel)).Part.ShouldContain($"\"called\":\"{part.Called}\"", customMessage: language);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_title_that_somebody_wrote_before_titles_had_ids_stays_his()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/learning", "/learning/template");
        var test = (await house.Book.PartsAsync<CourseTest>(house.Id, Cancel))[0];
        var folder = Directory.CreateTempSubdirectory("sevenhours-registry-");
        try
        {
            var file = new RegistryFile(folder.FullName);
            await using (var source = new SqliteConnection($"Data Source={Path.Combine(house.Folder, "registry.db")}"))
            await using (var older = new SqliteConnection($"Data Source={file.Path}"))
            {
                await source.OpenAsync(Cancel);
                await older.OpenAsync(Cancel);
                source.BackupDatabase(older);
                await RunAsync(older, "UPDATE LearningParts SET Part = json_set(json_remove(Part, '$.called'), '$.title', 'Our own test') WHERE Id = $id", ("$id", test.Id));
                await RunAsync(older, "PRAGMA user_version = 6");
            }

            using var book = new ProgrammeBook(file, TimeProvider.System);
            var read = (await book.PartAsync<CourseTest>(house.Id, test.Id, Cancel))!;
            (read.Title, read.Called).ShouldBe(("Our own test", null));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_rubric_that_is_offered_has_the_same_criteria_and_levels_in_every_language()
    {
        var shapes = s_languages.Select(language => CourseTask.ReadRubric(Words.In(language)["learning.task.rubric.sample"])!.Value.Select(criterion => criterion.Levels.Length).ToArray()).ToList();
        shapes.ShouldAllBe(shape => shape.SequenceEqual(shapes[0]));
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, params (string Name, string Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static async Task<string> PageAsync(CourseHouse house, string page) => WebUtility.HtmlDecode(await house.Manager.GetStringAsync(house.Base + page, Cancel));

    private static async Task ReadAsync(CourseHouse house, string language)
    {
        using var chosen = await house.Manager.GetAsync($"/language/{language}", Cancel);
        ((int)chosen.StatusCode).ShouldBeLessThan(400);
    }
}
