using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed class ControlAccessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_of_the_control_room_is_closed_to_participants_and_strangers()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (participant, _) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        using var stranger = house.Stranger();
        var addresses = Addresses(house);

        addresses.Count.ShouldBeGreaterThan(30);
        foreach (var (method, address) in addresses)
        {
            (await TryAsync(participant, method, address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"participant: {method} {address}");
            (await TryAsync(stranger, method, address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"stranger: {method} {address}");
        }

        house.Exercise.Session.NoDuff.ShouldBeNull();
        house.Exercise.Notes.All.ShouldBeEmpty();
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task An_evaluator_looks_on_and_takes_notes_but_steers_nothing()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (evaluator, key) = await house.JoinAsync(house.Exercise.Session.Exercise.StaffPin, "E. Haas");
        await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, Role.Evaluator);

        (await evaluator.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var run = await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/clock/run");
        run.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await run.Content.ReadAsStringAsync(Cancel)).ShouldContain("hx-target=\"#notices\"");
        (await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/sheet/i1_call/send")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();

        (await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/observe", ("says", "They asked her first."))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        house.Exercise.Notes.All.Single().By.ShouldBe(key);
    }

    [Fact]
    public async Task A_post_without_the_request_token_does_nothing()
    {
        await using var house = await ControlHouse.OpenAsync();

        (await house.Director.PostAsync($"{house.Href}/clock/run", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
    }

    /// <summary>Every address the server has below the control room, with its parts filled in.</summary>
    private static IReadOnlyList<(HttpMethod Method, string Address)> Addresses(ControlHouse house) =>
    [
        .. from endpoint in house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let pattern = endpoint.RoutePattern.RawText!
           where pattern.StartsWith("/exercises/{id}/control", StringComparison.Ordinal)
           let filled = string.Join('/', pattern.Replace("{id}", house.Exercise.Id.Value, StringComparison.Ordinal).Split('/').Select(p => p.StartsWith('{') ? "1" : p))
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
           select (new HttpMethod(method), filled),
    ];

    private static async Task<HttpResponseMessage> TryAsync(HttpClient browser, HttpMethod method, string address) =>
        method == HttpMethod.Get ? await browser.GetAsync(address, Cancel) : await ControlHouse.PostAsync(browser, "/", address);
}
