using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Web.Audits;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Security;

public sealed class AuditTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Acts_of_staff_are_written_with_who_what_and_what_became_of_it()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var (participant, person) = await inside.JoinedAsync("N. Brandt");
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);
        await participant.GetAsync("/");

        (await director.PostFormAsync($"{room}/clock/run")).Status.ShouldBeLessThan(400);
        (await participant.PostFormAsync($"{room}/clock/pause")).Status.ShouldBe(403);
        (await director.PostFormAsync($"{room}/people/{person}/out")).Status.ShouldBeLessThan(400);

        var lines = Log(inside).Read().Select(line => line.Entry).ToList();
        lines.ShouldContain(entry => entry.Act == "sign-in.operator" && entry.Result == AuditResult.Done);
        var run = lines.Single(entry => entry.Act.EndsWith("/clock/run", StringComparison.Ordinal));
        (run.Result, run.By.Kind, run.Exercise, run.Permission).ShouldBe((AuditResult.Done, AuditActorKind.Operator, inside.Exercise.Id.Value, "Steer"));
        var refused = lines.Single(entry => entry.Act.EndsWith("/clock/pause", StringComparison.Ordinal));
        (refused.Result, refused.By.Kind, refused.By.Id).ShouldBe((AuditResult.Forbidden, AuditActorKind.Person, person));
        lines.Single(entry => entry.Act.EndsWith("/out", StringComparison.Ordinal)).About.ShouldBe([$"person={person}"]);
    }

    [Fact]
    public async Task What_people_do_in_their_seats_is_nobodys_business()
    {
        await using var inside = await InsideCase.OpenAsync();
        var (participant, _) = await inside.JoinedAsync("N. Brandt");
        var before = Log(inside).Count;
        await participant.PostJsonAsync($"/api/v1/exercises/{inside.Exercise.Id}/seat", new { seat = "officer" });
        await participant.GetAsync($"/exercises/{inside.Exercise.Id}/desk");

        Log(inside).Count.ShouldBe(before);
    }

    [Fact]
    public async Task Attempts_to_get_round_what_protects_are_written_once_for_many()
    {
        await using var inside = await InsideCase.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            (await inside.Host.Server.SendAsync(new Request("POST", "/join") { From = System.Net.IPAddress.Parse("192.0.2.40"), Headers = [("Content-Type", "application/x-www-form-urlencoded")] }))
                .Status.ShouldBe(400);
        }

        for (var i = 0; i < PinGate.AddressBudget + 3; i++)
            await inside.Host.Visit("192.0.2.41").GetAsync("/join/000000");

        var attempts = Log(inside).Read().Select(line => line.Entry).Where(entry => entry.Act.StartsWith("attempt.", StringComparison.Ordinal)).ToList();
        attempts.Select(entry => entry.Act).ShouldBe([Attempts.ForgedPost, Attempts.GuessedPins]);
        attempts.ShouldAllBe(entry => entry.Result == AuditResult.Refused && entry.By.Kind == AuditActorKind.Stranger && entry.By.Network == "192.0.2.0/24");
    }

    [Fact]
    public async Task Neither_secrets_nor_names_nor_typed_words_stand_in_it()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var (_, person) = await inside.JoinedAsync("Nadia Brandt");
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);
        await director.PostFormAsync($"{room}/amend", ("yaml", "levels: { the unspoken word: {} }"));
        await director.PostFormAsync($"{room}/people/the unspoken word/admit");
        await director.PostFormAsync($"{room}/people/{person}/admit", ("note", "the unspoken word"));
        await inside.Host.Visit().GetAsync("/sign-in?token=the-unspoken-secret");

        var journal = inside.Host.App.Services.GetRequiredService<ExerciseHost>().Journal;
        var written = string.Join('\n', journal.Read(AuditLog.Stream).Select(record => System.Text.Encoding.UTF8.GetString(record.Payload.Span)));
        Log(inside).Count.ShouldBeGreaterThan(3);
        foreach (var secret in (string[])["unspoken", "Brandt", inside.Exercise.Session.Pins.Pin, inside.Exercise.Session.Pins.StaffPin, "192.0.2.1\""])
            written.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Administrators_read_filter_export_and_verify_it_and_nobody_else_does()
    {
        await using var inside = await InsideCase.OpenAsync();
        var director = await inside.DirectorAsync();
        var room = $"/exercises/{inside.Exercise.Id}/control";
        await director.GetAsync(room);
        await director.PostFormAsync($"{room}/clock/run");
        await director.PostFormAsync($"{room}/clock/pause");

        (await director.GetAsync("/audit?act=clock/run")).Text.ShouldContain("clock/run");
        (await director.GetAsync("/audit?act=clock/run")).Text.ShouldNotContain("clock/pause");
        var csv = (await director.GetAsync("/audit.csv?exercise=" + inside.Exercise.Id)).Text;
        csv.Split("\r\n").Length.ShouldBe(4);
        csv.ShouldContain("EXERCISE,");
        (await director.PostFormAsync("/audit/verify")).Text.ShouldContain("Sound:");
        (await inside.Host.Visit().GetAsync("/audit")).Status.ShouldBe(401);
        var (participant, _) = await inside.JoinedAsync("N. Brandt");
        (await participant.GetAsync("/audit")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_changed_line_is_found_by_the_command_line()
    {
        var scenarios = Directory.CreateTempSubdirectory("sevenhours-none-");
        var data = Directory.CreateTempSubdirectory("sevenhours-audit-");
        var server = new InProcessServer();
        await using (var app = SevenHoursHost.Build(new SevenHoursOptions
        {
            DataFolder = data.FullName, ScenariosFolder = scenarios.FullName,
            Services = services => services.AddSingleton<Microsoft.AspNetCore.Hosting.Server.IServer>(server),
        }))
        {
            await app.StartAsync(Cancel);
            for (var i = 0; i < 5; i++)
                await new Visitor(server, System.Net.IPAddress.Loopback).GetAsync("/sign-in?token=wrong");
            (await VerifyAsync(data.FullName)).ShouldBe((0, true)); // while the server runs
            await app.StopAsync(Cancel);
        }

        await using (var file = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "journal.db")};Pooling=False"))
        {
            await file.OpenAsync(Cancel);
            await using var change = file.CreateCommand();
            change.CommandText = "UPDATE records SET payload = CAST(replace(CAST(payload AS TEXT), 'forbidden', 'done') AS BLOB) WHERE version = 3";
            (await change.ExecuteNonQueryAsync(Cancel)).ShouldBe(1);
        }

        (await VerifyAsync(data.FullName)).ShouldBe((1, false));
        data.Delete(recursive: true);
        scenarios.Delete();
    }

    private static AuditLog Log(InsideCase inside) => inside.Host.App.Services.GetRequiredService<AuditLog>();

    private static async Task<(int Code, bool IsSound)> VerifyAsync(string folder)
    {
        using var tool = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "sevenhours"), ["verify", folder]) { RedirectStandardOutput = true })!;
        var said = await tool.StandardOutput.ReadToEndAsync(Cancel);
        await tool.WaitForExitAsync(Cancel);
        return (tool.ExitCode, said.StartsWith("Sound:", StringComparison.Ordinal) && said.Contains("5 acts", StringComparison.Ordinal));
    }
}
