using System.Text;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>Spoilt bodies of commands at the door of the real server: an answer that says what is wrong, never a broken server.</summary>
public sealed class MutatedRequestTests
{
    private static readonly string[] Bodies =
    [
        """{"name":"do.send","body":{"to":["seat_01"],"text":{"text":"Wait."},"facts":[]}}""",
        """{"name":"do.decide","body":{"what":{"text":"Wait."},"why":null,"else":null,"sure":"sure"}}""",
        """{"name":"do.open","body":{"item":"0123456789abcdef"}}""",
        """{"name":"do.share","body":{"to":["seat_01"],"facts":[]}}""",
        """{"name":"do.start","body":{"action":"rest","target":null,"target_text":{"text":"the house"}}}""",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\u0000", "null", "-1", "1e999", "\"to\":[]", "\"body\":", "{\"text\":{\"text\":null}}", "\"seat\":7,", "\uFFFF",
    ];

    [Fact]
    public async Task A_spoilt_body_is_refused_and_the_server_serves_on()
    {
        await using var trial = await Trial.StartAsync(people: 2);
        var seeds = new Seeds(Soak.Seed);
        var path = $"/api/v1/exercises/{trial.Exercise.Id}/commands";
        for (var i = 0; i < Soak.Rounds(1_500, 100_000); i++)
        {
            var body = Encoding.UTF8.GetBytes(seeds.Pick(Bodies)).ToList();
            for (var times = 1 + seeds.Below(3); times > 0; times--)
                Spoil(body, seeds);
            var status = await trial.Players[0].Person.SendRawAsync(path, [.. body]);
            ((int)status).ShouldBeLessThan(500, $"SEED={Soak.Seed}, number {i}: {Encoding.UTF8.GetString([.. body])}");
        }

        (await trial.Players[1].PressAsync()).ShouldBeTrue();
        await trial.ShouldVerifyAsync();
    }

    private static void Spoil(List<byte> body, Seeds seeds)
    {
        var at = seeds.Below(body.Count + 1);
        var length = Math.Min(1 + seeds.Below(8), body.Count - at);
        switch (seeds.Below(4))
        {
            case 0: body.InsertRange(at, Encoding.UTF8.GetBytes(seeds.Pick(Pieces))); break;
            case 1: body.RemoveRange(at, length); break;
            case 2: body.InsertRange(seeds.Below(body.Count + 1), body.GetRange(at, length)); break;
            default: if (at < body.Count) body[at] = (byte)seeds.Below(256); break;
        }
    }
}
