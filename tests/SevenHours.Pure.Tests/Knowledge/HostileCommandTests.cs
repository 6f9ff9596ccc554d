using System.Text;
using System.Text.Json;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>Commands come from outside: whatever stands in them, the answer is typed, never a crash.</summary>
public class HostileCommandTests
{
    private static readonly string[] Values =
    [
        "null", "\"\"", "\"officer\"", "\"chief\"", "\"nobody\"", "[]", "[null]", "[\"chief\"]", "[\"known\"]", "[\"known\",\"known\"]",
        "{}", "[{}]", "\"*\"", "0", "-1", "2147483647", "1e99", "true", "\"s:x\"", "\"c:00\"", "\"0123456789abcdef\"", "\"open\"",
        "\"call\"", "\"known\"", "\"house\"", "\"voice\"", "\"note\"", "\"plan\"",
        "[{\"field\":\"who\",\"text\":\"c:01\"}]", "[{\"field\":null,\"text\":null}]",
        "[{\"fact\":\"known\",\"from\":\"chief\",\"hearers\":[\"chief\"]}]", "{\"facts\":[],\"injects\":[],\"flags\":[],\"levels\":[]}",
    ];

    private static readonly Dictionary<string, string[]> Plausible = new()
    {
        ["To"] = ["[\"counsellor\"]", "[]", "\"*\""],
        ["Present"] = ["[\"counsellor\",\"chief\"]", "[]"],
        ["Facts"] = ["[\"known\"]", "[]", "[null]"],
        ["Fact"] = ["\"known\"", "null"],
        ["Text"] = ["\"c:01\"", "null"],
        ["Values"] = ["[{\"field\":\"who\",\"text\":\"c:01\"}]", "[]", "[{\"field\":\"no\",\"text\":\"c:01\"}]"],
        ["Passed"] =
        [
            "[{\"fact\":\"known\",\"from\":\"chief\",\"hearers\":[\"counsellor\"]}]", "[{\"fact\":null,\"from\":null,\"hearers\":[]}]", "[]",
        ],
        ["When"] = ["0", "-2147483648", "60", "61"],
        ["After"] = ["0", "60", "2147483647", "-2147483648"],
        ["Effects"] =
        [
            "{\"facts\":[\"known\"],\"injects\":[],\"flags\":[],\"levels\":[{\"level\":\"trust_girl\",\"permille\":-1000}]}",
            "{\"facts\":[null],\"injects\":[null],\"flags\":[null],\"levels\":[{\"level\":null,\"permille\":2147483647}]}",
        ],
        ["Form"] = ["\"plan\"", "null"],
        ["Task"] = ["\"note\"", "null"],
        ["Persona"] = ["\"voice\"", "null"],
        ["Style"] = ["\"open\"", "\"accusing\""],
        ["Topic"] = ["\"name\"", "null", "\"\u0000\""],
        ["Kind"] = ["\"call\"", "\"scene\""],
        ["Channel"] = ["\"call\"", "\"social\""],
        ["Subject"] = ["\"house\"", "null"],
        ["About"] = ["\"house\"", "null"],
        ["Place"] = ["\"house\"", "\"girl\"", "null"],
        ["Sure"] = ["\"sure\"", "\"guess\""],
        ["Hours"] = ["0", "-1", "2147483647"],
    };

    private static SmallCase Case() => new SmallCase()
        .With("facts", "facts: { known: { statement: Known., held_by: [chief] } }")
        .With("forms", "forms: { plan: { title: P, fields: { who: { title: W, essential: true } } } }")
        .With("tasks", "tasks: { note: { title: N, text: W, to: [chief], at: 0s, due: 1h, form: plan } }")
        .With("levels", "levels: { trust_girl: { of: girl, kind: trust, start: 40 } }")
        .With("personas", "personas: { voice: { of: girl, languages: [en], layers: [ { id: name, topics: [name], says: Ana. } ] } }")
        .With("rules", "rules: { meets: { at: 1s, do: [ contact: { seat: chief, with: girl } ] } }");

    [Fact]
    public void Whatever_stands_in_a_command_the_answer_is_typed()
    {
        // What is waiting on the desk, by its handle, so that something can be opened and settled.
        Discipline[] disciplines = [new KnowledgeDiscipline(), new InterviewsDiscipline()];
        var names = new ScenarioCompiler(disciplines).WireNames;
        var start = Case().Begin().Until("1m");
        start.Do(new SendAdHoc(start.Seats("chief"), Channel.Call, TextRef.None, TextRef.None, TextRef.None, [new Id<Fact>(0)]));
        start.Do(new DescribeSomethingElse(start.Seat("chief"), Id<Subject>.None, TextRef.Typed("01")));
        string[] items = [$"\"{start.Desk<KnowledgeDesk>("chief").Items[0].Handle}\"", "\"0123456789abcdef\""];
        string[] acts = [$"\"{start.Desk<KnowledgeDesk>("chief").Acts[0].Handle}\"", "\"0123456789abcdef\""];
        var codec = new WireCodec(start.Scenario, names);
        var commands = names.All.Where(n => WireCodec.IsCommand(n.Name) && n.Type.Assembly == typeof(KnowledgePart).Assembly).ToList();
        commands.Count.ShouldBeGreaterThan(12);
        var done = 0;

        Seeds.ForAll(4000, seeds =>
        {
            var (name, type, version) = seeds.Pick(commands);
            var json = new StringBuilder("{\"by\":null");
            foreach (var property in type.GetProperties().Where(p => p.CanWrite && p.Name != "By"))
            {
                var usual = property.Name switch
                {
                    "Seat" => ["\"chief\""],
                    "Item" => items,
                    "Act" => acts,
                    var other => Plausible.GetValueOrDefault(other, ["\"c:02\"", "null"]),
                };
                var value = seeds.Below(20) == 0 ? seeds.Pick(Values) : seeds.Pick(usual);
                json.Append(",\"").Append(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).Append("\":").Append(value);
            }

            try
            {
                var command = codec.ReadCommand(new WireRecord(name, version, Encoding.UTF8.GetBytes(json.Append('}').ToString())));
                var world = start.World.Fork();
                var events = new List<Happened>();
                if (world.Step(command, events) is null)
                {
                    done++;
                    events.ForEach(e => codec.ReadEvent(e.Id, codec.Write(e)));
                    world.Hash();
                }
            }
            catch (WireException)
            {
                return; // A record that is none: the journal and the door answer it by its message.
            }
        });

        done.ShouldBeGreaterThan(0);
    }
}
