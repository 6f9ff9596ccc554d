using System.Text;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>What is kept about people, for how long, and how it goes.</summary>
public sealed class PrivacyTests
{
    private const string Said = "Call the shelter before the police, please";
    private const string Drafted = "I am not sure whether to write this";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bytes_of_what_was_erased_are_in_no_file_and_the_chain_verifies()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1", [TextStore.Prepare(Said, people[0])]);
        await exercise.FlagWelfareAsync(Actor.Person(people[0]), "a word only for the officer", "f1");
        setting.Service.Drafts.Save(exercise.DraftOwner(people[0]), "message", Drafted).ShouldBeTrue();
        string[] words = [Said, Drafted, "a word only for the officer", "Person 0"];
        words.ShouldAllBe(text => FilesHolding(setting.Folder, text).Count > 0, "they are there before");

        (await exercise.EraseWordsOfAsync(Actor.Person(people[0]), people[0])).ShouldBe(3);

        foreach (var text in words)
            FilesHolding(setting.Folder, text).ShouldBeEmpty(text);
        FilesHolding(setting.Folder, "Person 1").ShouldNotBeEmpty("others keep theirs");
        (await setting.Service.VerifyAsync(Cancel)).IsSound.ShouldBeTrue();
        exercise.DataOf(Setting.Host, people[0])!.Texts.ShouldBeEmpty();
    }

    [Fact]
    public async Task When_the_time_is_over_everything_personal_goes_by_itself_and_a_report_says_so()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.SetPrivacyAsync(Setting.Host, "Academy of Verania", "privacy@academy.example", "training", "a public task", 30, RatingsSeenBy.Staff);
        await exercise.SetContactCardAsync(Setting.Host, "Nadia Weber", "+999 555 0101", "", "", "", "");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1", [TextStore.Prepare(Said, people[0])]);
        setting.Service.Drafts.Save(exercise.DraftOwner(people[1]), "message", Drafted);
        await exercise.PauseAsync(Setting.Host);
        await exercise.ArchiveAsync(Setting.Host);
        var events = exercise.Live(1).Events.Count;

        (await setting.Service.EraseWhatIsDueAsync()).ShouldBe(0, "nothing is due yet");
        setting.Time.Advance(TimeSpan.FromDays(31));
        await exercise.UntilAsync(session => session.Deletions.Count > 0);

        var report = exercise.Session.Deletions.ShouldHaveSingleItem();
        (report.Texts, report.Drafts, report.People, report.IsSound).ShouldBe((5, 1, 2, true));
        foreach (var text in (string[])[Said, Drafted, "Person 0", "Person 1", "Nadia Weber"])
            FilesHolding(setting.Folder, text).ShouldBeEmpty(text);
        exercise.Title.ShouldBe("Trial");
        exercise.Says(exercise.Session.Privacy!.Controller).ShouldBe("Academy of Verania");
        exercise.Live(1).Events.Count.ShouldBe(events, "what was done stays");
        report.Heads.ShouldAllBe(head => head.Hash.Length == 64);
        (await setting.Service.VerifyAsync(Cancel)).IsSound.ShouldBeTrue();
        (await setting.Service.EraseWhatIsDueAsync()).ShouldBe(0, "once is enough");
    }

    [Fact]
    public async Task Deletion_survives_a_restart_and_a_running_clock_is_never_deleted_under()
    {
        await using var setting = await Setting.OpenOnDiskAsync();
        var (exercise, _) = await setting.PlayAsync("anna");
        exercise.Session.KeepUntil.ShouldBeNull("a clock runs");
        await exercise.PauseAsync(Setting.Host);
        (await exercise.EraseAllAsync(Actor.Person("nobody")))!.Code.ShouldBe("staff.only");
        (await exercise.EraseAllAsync(Setting.Host)).ShouldBeNull();

        await using var after = await setting.RestartedAsync();
        var again = after.Service.Find(exercise.Id.Value)!;
        again.Session.Deletions.ShouldHaveSingleItem().IsSound.ShouldBeTrue();
        again.Session.IsArchived.ShouldBeTrue();
    }

    [Fact]
    public async Task Codes_are_stable_tell_nothing_and_differ_between_people_and_exercises()
    {
        await using var setting = await Setting.OpenAsync();
        var (first, people) = await setting.PlayAsync("anna", "boris");
        var other = await setting.MakeAsync();
        var codes = people.Select(person => first.CodeOf(first.Session.Find(person)!)).ToList();

        codes.ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$"));
        codes.ShouldBeUnique();
        first.CodeOf(first.Session.Find(people[0])!).ShouldBe(codes[0]);
        other.CodeOf(first.Session.Find(people[0])!).ShouldNotBe(codes[0]);
    }

    [Fact]
    public async Task Everything_about_somebody_can_be_had_by_himself_and_by_nobody_he_plays_with()
    {
        await using var setting = await Setting.OpenAsync();
        var (exercise, people) = await setting.PlayAsync("anna", "boris");
        await exercise.ActAsync(people[0], 1, exercise.Ring("anna", "boris"), "k1", [TextStore.Prepare(Said, people[0])]);

        exercise.DataOf(Actor.Person(people[1]), people[0]).ShouldBeNull();
        var data = exercise.DataOf(Actor.Person(people[0]), people[0]).ShouldNotBeNull();
        data.Name.ShouldBe("Person 0");
        data.Texts.Select(text => text.Text).ShouldBe(["Person 0", Said], ignoreOrder: true);
        data.Records.Select(record => record.Kind).ShouldContain("seat.taken");
        data.Records.Where(record => record.Content is not null).ShouldAllBe(record => record.Content!.Value.GetRawText().Contains(people[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, RatingsSeenBy.Everybody, false), InlineData(5, RatingsSeenBy.Everybody, true), InlineData(5, RatingsSeenBy.OwnAgency, true), InlineData(5, RatingsSeenBy.Staff, false)]
    public async Task Figures_about_an_agency_are_shown_as_allowed_and_from_five_people_up(int people, RatingsSeenBy ratings, bool shown)
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync();
        var agency = exercise.Edition.Scenario.Agencies[exercise.Edition.Scenario.Seats[exercise.Seat("anna")].Agency].Name;
        var seated = new List<string>();
        for (var i = 0; i < people; i++)
        {
            seated.Add((await exercise.JoinAsync($"Person {i}")).Person!);
            await exercise.TakeSeatAsync(Setting.Host, seated[i], new SeatPlace(1, "anna"));
        }

        await exercise.SetPrivacyAsync(Setting.Host, "Academy", "", "", "", 30, ratings);

        Cohort.MayShow(exercise, Actor.Person(seated[0]), agency).ShouldBe(shown);
        Cohort.MayShow(exercise, Setting.Host, agency).ShouldBeTrue("staff work with it");
    }

    [Theory, InlineData(5, false, false), InlineData(5, true, true), InlineData(4, true, false)]
    public async Task Employers_see_figures_about_an_agency_only_when_the_exercise_says_so(int people, bool said, bool shown)
    {
        await using var setting = await Setting.OpenAsync();
        var exercise = await setting.MakeAsync();
        var manager = new Actor("manager", ServerRoles.ProgrammeManager);
        var agency = exercise.Edition.Scenario.Agencies[exercise.Edition.Scenario.Seats[exercise.Seat("anna")].Agency].Name;
        for (var i = 0; i < people; i++)
            await exercise.TakeSeatAsync(Setting.Host, (await exercise.JoinAsync($"Person {i}")).Person!, new SeatPlace(1, "anna"));
        manager.May(exercise.Session, Permission.SeeDebrief).ShouldBeTrue();

        Cohort.MayShow(exercise, manager, agency).ShouldBeFalse("nobody said anything yet");
        await exercise.SetPrivacyAsync(Setting.Host, "Academy", "", "", "", 30, RatingsSeenBy.Everybody);
        Cohort.MayShow(exercise, manager, agency).ShouldBeFalse("everybody who played does not mean employers");
        await exercise.SetPrivacyAsync(Setting.Host, "Academy", "", "", "", 30, RatingsSeenBy.Staff, forEmployers: said);

        Cohort.MayShow(exercise, manager, agency).ShouldBe(shown);
    }

    private static List<string> FilesHolding(string folder, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[file.Length];
            file.ReadExactly(content);
            return content.AsSpan().IndexOf(bytes) >= 0;
        }).Select(Path.GetFileName).OfType<string>()];
    }
}
