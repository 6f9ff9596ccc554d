using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Door;

/// <summary>A server on a folder that outlives it, with one exercise of several teams and fourteen seats in each.</summary>
internal sealed class FullHouse : IAsyncDisposable
{
    public const int Seats = 14;

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sevenhours-house-");
    private readonly DirectoryInfo scenarios = Directory.CreateTempSubdirectory("sevenhours-cases-");
    private readonly List<Guest> guests = [];
    private WebHost host = null!;

    public Guest Operator { get; private set; } = null!;

    public Exercise Exercise { get; private set; } = null!;

    public string Href => $"/exercises/{Exercise.Id}";

    /// <summary>Opens it; the operator makes the exercise by the form, with its own defaults.</summary>
    public static async Task<FullHouse> OpenAsync(int teams = 1, params (string Name, string Value)[] more)
    {
        var house = new FullHouse();
        var package = house.scenarios.CreateSubdirectory("hall").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), """
            scenario: hall
            title: The hall
            language: en
            begins: 2031-03-09T09:00
            days: [ { title: "Day 1", opens: 0h, closes: 8h } ]
            goal: { reached: "elapsed >= 0s" }
            ends: { latest: 1d }
            content_note: Somebody is afraid.
            """);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), $$"""
            countries: { verania: { name: Verania, code: XB, languages: [en] } }
            agencies:
              police: { name: Police, short: PO, profession: police, country: verania }
              ngo: { name: Lantern House, short: LH, profession: ngo, country: verania }
            seats:
            {{string.Join('\n', Enumerable.Range(1, Seats).Select(n => $"  seat{n}: {{ agency: {(n % 2 == 0 ? "ngo" : "police")}, title: Desk {n}, languages: [en] }}"))}}
            injects:
              i1_call: { channel: call, at: 7h, from: A caller, to: [{{string.Join(", ", Enumerable.Range(1, Seats).Select(n => $"seat{n}"))}}], title: The bell has rung, text: It is short. }
            """);
        await house.StartAsync();
        house.Operator = house.Guest();
        await house.Operator.LeadsAsync(house.host.App.Services.GetRequiredService<DirectorLink>().Issue(house.host.Url));
        using var made = await house.Operator.SendAsync(
            "/exercises/new", "/exercises/new",
            [("case", "hall"), ("title", "The hall"), ("worlds", teams > 1 ? "many" : "one"), ("teams", $"{teams}"), ("standins", ""), .. more]);
        made.Headers.Location.ShouldNotBeNull(await made.Content.ReadAsStringAsync());
        house.Exercise = house.host.App.Services.GetRequiredService<ExerciseService>().All.Single();
        return house;
    }

    /// <summary>Another browser.</summary>
    public Guest Guest()
    {
        var guest = new Guest(host.Url);
        guests.Add(guest);
        return guest;
    }

    /// <summary>Somebody knocked; his key comes with him.</summary>
    public async Task<(Guest Guest, string Key)> KnockAsync(string name, bool isTrainer = false)
    {
        var guest = Guest();
        var before = Exercise.Session.Members.Keys.ToHashSet(StringComparer.Ordinal);
        var pins = Exercise.Session.Pins;
        await guest.KnockAsync(isTrainer ? pins.StaffPin : pins.Pin, name);
        return (guest, Exercise.Session.Members.Keys.Single(key => !before.Contains(key)));
    }

    /// <summary>Somebody whom the operator let in by the door, perhaps in a role and to a seat.</summary>
    public async Task<(Guest Guest, string Key)> InAsync(string name, Role role = Role.Participant, string seat = "")
    {
        var (guest, key) = await KnockAsync(name, role.IsStaff());
        using var done = await Operator.SendAsync($"{Href}/door", $"{Href}/people/{key}/in", ("role", role.ToString()), ("seat", seat));
        Exercise.Session.Find(key)!.Presence.ShouldBe(Presence.In, await done.Content.ReadAsStringAsync());
        return (guest, key);
    }

    /// <summary>An account to which nobody was invited yet; its id.</summary>
    public async Task<string> AccountAsync(string signInName, string name)
    {
        using var scope = host.App.Services.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<AccountBook>().MakeAsync(signInName, name, ServerRoles.Designer)).Account!.Id;
    }

    /// <summary>A service of the server.</summary>
    public T Of<T>()
        where T : notnull => host.App.Services.GetRequiredService<T>();

    /// <summary>The server stops and comes back at another address; all browsers follow.</summary>
    public async Task RestartAsync()
    {
        await host.DisposeAsync();
        await StartAsync();
        Exercise = Of<ExerciseService>().All.Single();
        guests.ForEach(guest => guest.MoveTo(host.Url));
    }

    public async ValueTask DisposeAsync()
    {
        guests.ForEach(guest => guest.Dispose());
        await host.DisposeAsync();
        data.Delete(recursive: true);
        scenarios.Delete(recursive: true);
    }

    private async Task StartAsync() =>
        host = await WebHost.StartAsync(options => options with { DataFolder = data.FullName, ScenariosFolder = scenarios.FullName });
}
