using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Identity;
using Shouldly;

namespace SevenHours.Live.Tests.Web.Access;

/// <summary>Somebody with a browser, by what he is on the server and in the exercise.</summary>
internal sealed record Walker(string Name, Standing Standing, HttpClient Browser)
{
    /// <summary>One of each kind: strangers, accounts of each role, and every role of the exercise, in, waiting, gone and sent out.</summary>
    public static async Task<IReadOnlyList<Walker>> AllAsync(ControlHouse house)
    {
        var all = new List<Walker> { new("operator", Standing.Outside(ServerRoles.Administrator), house.Director) };
        foreach (var roles in (ServerRoles[])[ServerRoles.None, ServerRoles.ProgrammeManager, ServerRoles.Designer])
        {
            all.Add(new Walker(roles == ServerRoles.None ? "in another exercise" : roles.ToString(), Standing.Outside(roles), await SignedInAsync(house, roles)));
        }

        foreach (var role in Enum.GetValues<Role>())
        {
            all.Add(await InAsync(house, role, Presence.In));
        }

        all.Add(await InAsync(house, Role.Participant, Presence.Waiting));
        all.Add(await InAsync(house, Role.Controller, Presence.Waiting));
        all.Add(await InAsync(house, Role.Participant, Presence.Left));
        return all;
    }

    /// <summary>Somebody in the exercise; participants and role players sit in the officer's seat.</summary>
    public static async Task<Walker> InAsync(ControlHouse house, Role role, Presence presence)
    {
        var (exercise, host) = (house.Exercise, Actor.Host("test"));
        var name = $"{role} {presence}";
        var pin = presence == Presence.Waiting && role.IsStaff() ? exercise.Session.Exercise.StaffPin : exercise.Session.Exercise.Pin;
        var (browser, person) = await house.JoinAsync(pin, name);
        if (presence != Presence.Waiting)
        {
            (await exercise.AdmitAsync(host, person)).ShouldBeNull();
            (await exercise.GiveRoleAsync(host, person, role)).ShouldBeNull();
            (await exercise.TakeSeatAsync(host, person, new SeatPlace(1, "officer"))).ShouldBeNull();
        }

        if (presence == Presence.Left)
        {
            (await exercise.LeaveAsync(person)).ShouldBeNull();
        }

        exercise.Session.Find(person)!.Presence.ShouldBe(presence);
        return new Walker(name, new Standing(ServerRoles.None, role, presence), browser);
    }

    private static async Task<HttpClient> SignedInAsync(ControlHouse house, ServerRoles roles)
    {
        var browser = house.Stranger();
        (await browser.GetAsync($"{SignInForTests.Path}?roles={(int)roles}")).EnsureSuccessStatusCode();
        return browser;
    }
}
