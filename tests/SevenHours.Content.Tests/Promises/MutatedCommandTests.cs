using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>Commands of real plays, spoilt byte by byte and field by field: a typed refusal or a wire error, never another exception, never a hang.</summary>
public sealed class MutatedCommandTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "2147483647", "-2147483648", "1e99", "0.5", "\"\"", "\"*\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]",
        "\"0123456789abcdef\"", "\"c:00\"", "\"s:x\"", "\"mediator\"", "[\"mediator\"]", "\"mira\"", "[\"nobody\"]", "99999999999999999999",
    ];

    private static readonly string[] Pieces = ["\"", "{", "}", "[", "]", ",", ":", "\\", "\0", "é", "\uFFFF", "null", "-", "1e", "/*", "\n", "\"by\":"];

    [Fact]
    public void Whatever_becomes_of_a_command_on_its_way_the_answer_is_typed()
    {
        var moments = new[] { Moment(1, 40), Moment(2, 160), Moment(3, 400) };
        var (done, refused, unreadable) = (0, 0, 0);
        Seeds.ForAll(Soak.Rounds(20_000, 1_000_000), seeds =>
        {
            var (world, corpus) = seeds.Pick(moments);
            var record = seeds.Pick(corpus);
            for (var times = 1 + seeds.Below(3); times > 0; times--)
                record = seeds.Below(2) == 0 ? record with { Json = Bytes(record.Json.ToArray(), seeds) } : Fields(record, seeds.Pick(corpus), seeds);

            var watch = Stopwatch.StartNew();
            try
            {
                var command = Vicenza.Codec.ReadCommand(record);
                var events = new List<Happened>();
                if (world.Fork().Step(command, events) is { } refusal)
                {
                    refused++;
                    refusal.Code.ShouldNotBeNullOrEmpty();
                    events.ShouldBeEmpty();
                }
                else
                {
                    done++;
                    events.ForEach(e => Vicenza.Codec.Write(e));
                }
            }
            catch (WireException)
            {
                unreadable++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{record.Name} {Encoding.UTF8.GetString(record.Json.Span)}: {e}", e);
            }

            watch.Elapsed.ShouldBeLessThan(Limit, $"{record.Name} {Encoding.UTF8.GetString(record.Json.Span)}");
        });
        output.WriteLine($"{done} done, {refused} refused, {unreadable} unreadable");
        new[] { done, refused, unreadable }.ShouldAllBe(count => count > 0, "each kind of answer was seen");
    }

    /// <summary>A world in the middle of a play, and the commands of the whole play as they stand on the wire.</summary>
    private static (World World, List<WireRecord> Corpus) Moment(ulong seed, int after)
    {
        var (_, commands) = Vicenza.Recorded("average", seed);
        var world = World.Create(Vicenza.Scenario, seed);
        var events = new List<Happened>();
        foreach (var command in commands.Take(after))
            world.Step(command, events);
        return (world, [.. commands.Select(Vicenza.Codec.Write)]);
    }

    private static byte[] Bytes(byte[] json, Seeds seeds)
    {
        var bytes = json.ToList();
        var at = seeds.Below(bytes.Count + 1);
        var length = Math.Min(1 + seeds.Below(8), bytes.Count - at);
        switch (seeds.Below(5))
        {
            case 0: bytes.InsertRange(at, Encoding.UTF8.GetBytes(seeds.Pick(Pieces))); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(seeds.Below(bytes.Count + 1), bytes.GetRange(at, length)); break;
            case 3 when at < bytes.Count: bytes[at] = (byte)seeds.Below(256); break;
            default: bytes = bytes.GetRange(0, at); break;
        }

        return [.. bytes];
    }

    private static WireRecord Fields(WireRecord record, WireRecord other, Seeds seeds)
    {
        if (ObjectOf(record) is not { } fields)
            return record with { Name = other.Name, Version = other.Version };

        var name = seeds.Pick([.. fields.Select(f => f.Key)]);
        switch (seeds.Below(6))
        {
            case 0: fields.Remove(name); break;
            case 1: fields[name] = JsonNode.Parse(seeds.Pick(Values)); break;
            case 2: fields[seeds.Pick(Pieces)] = JsonNode.Parse(seeds.Pick(Values)); break;
            case 3 when ObjectOf(other) is { } from && from.TryGetPropertyValue(name, out var value): fields[name] = value?.DeepClone(); break;
            case 4: return record with { Name = other.Name, Version = other.Version };
            default: return record with { Version = seeds.Below(4) - 1 };
        }

        return record with { Json = Encoding.UTF8.GetBytes(fields.ToJsonString()) };
    }

    private static JsonObject? ObjectOf(WireRecord record)
    {
        try
        {
            return JsonNode.Parse(record.Json.Span, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) is JsonObject { Count: > 0 } fields
                ? fields
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null; // already spoilt: a field twice, half a character
        }
    }
}
