using System.Text.Json.Nodes;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Api;

/// <summary>
/// Turns a command of the interface into one of the kernel: the seat is whoever asks, words become references, tokens become what
/// they mean, and typed targets are matched here, at the edge, where nobody is told whom they fitted.
/// </summary>
internal static class CommandBody
{
    private static readonly System.Text.Json.JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <summary>A command with the words it refers to.</summary>
    public sealed record Said(SeatCommand Command, IReadOnlyList<TypedWords> Words);

    /// <exception cref="WireException">The command cannot be read.</exception>
    public static Said Read(AtDesk at, CommandRequest request)
    {
        if (JsonNode.Parse(request.Body.ValueKind == System.Text.Json.JsonValueKind.Object ? request.Body.GetRawText() : "{}", documentOptions: s_strict) is not JsonObject body)
            throw new WireException("The body of a command is an object.");

        var words = new List<TypedWords>();
        var meant = at.Read(Meanings);
        var target = at.Typed(Text(body["target_text"])) is { IsSome: true } found ? at.Scenario.Subjects[found].Name : null;
        Translate(body);
        body["seat"] = at.Place.Seat;
        body["by"] = null;
        var (command, version) = NameOf(at, request.Name);
        Complete(body, command, target);
        var record = new WireRecord(request.Name, version, System.Text.Encoding.UTF8.GetBytes(body.ToJsonString()));
        return at.Codec.ReadCommand(record) is SeatCommand said
            ? new Said(said, words)
            : throw new WireException($"'{request.Name}' is not a command of a seat.");

        void Translate(JsonNode? node)
        {
            if (node is JsonObject fields)
            {
                foreach (var (name, value) in fields.ToList())
                {
                    if (IsReplaced(value, out var replaced))
                        fields[name] = replaced;
                    else
                        Translate(value);
                }
            }
            else if (node is JsonArray items)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    if (IsReplaced(items[i], out var replaced))
                        items[i] = replaced;
                    else
                        Translate(items[i]);
                }
            }
        }

        bool IsReplaced(JsonNode? value, out JsonNode? replaced)
        {
            replaced = null;
            if (value is JsonObject { Count: 1 } typed && Text(typed) is { } text)
            {
                if (at.Say(text) is { } said)
                {
                    words.Add(said);
                    replaced = JsonValue.Create(said.Reference.Value);
                }

                return true;
            }

            if (value is not JsonValue scalar || !scalar.TryGetValue<string>(out var token) || !meant.TryGetValue(token, out var name))
                return false;
            replaced = JsonValue.Create(name);
            return true;
        }
    }

    // What the tokens of this desk mean: a token of something that is not on it means nothing.
    private static Dictionary<string, string> Meanings(SeatReading desk)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add<T>(IEnumerable<Id<T>> ids)
            where T : Definition
        {
            foreach (var id in ids)
                meanings[Token.Of(desk.Scenario, id)] = desk.Scenario.Table<T>()[id].Name;
        }

        Add(desk.Knowledge.Facts.Select(held => held.Fact));
        Add(desk.Knowledge.Tasks.Select(task => task.Task));
        Add(desk.Desk.Part<InterviewsDesk>().Contacts.Select(contact => contact.Persona));
        Add(desk.Desk.Part<InterviewsDesk>().Interviews.Select(interview => interview.Persona));
        Add(desk.Scenario.Table<Interpreter>().Ids);
        return meanings;
    }

    private static string? Text(JsonNode? node) =>
        node is JsonObject fields && fields["text"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static (Type Type, int Version) NameOf(AtDesk at, string name) =>
        WireCodec.IsCommand(name) && at.Visit.Exercise.Edition.WireNames.TryFind(name, out var type, out var version)
            ? (type, version)
            : throw new WireException($"There is no command '{name}'.");

    // A client says in words what it means; whom the words fit is never his to say. What a constructor needs and he left out is none.
    private static void Complete(JsonObject body, Type command, string? target)
    {
        if (command == typeof(StartAction) || command == typeof(Ask))
        {
            body["target"] = target;
        }
        else if (command == typeof(DescribeSomethingElse))
        {
            body.Remove("target_text");
            body["about"] = target;
        }

        var constructor = command.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        foreach (var parameter in constructor.GetParameters())
        {
            var name = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!);
            if (!body.ContainsKey(name))
                body[name] = typeof(System.Collections.IEnumerable).IsAssignableFrom(parameter.ParameterType) && parameter.ParameterType != typeof(string) ? new JsonArray() : null;
        }
    }
}
