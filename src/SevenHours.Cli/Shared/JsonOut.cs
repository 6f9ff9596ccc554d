using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Cli.Shared;

/// <summary>Prints JSON on one line, with letters of every script as they are.</summary>
internal static class JsonOut
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(JsonNode node) => Console.Out.WriteLine(node.ToJsonString(Options));
}
