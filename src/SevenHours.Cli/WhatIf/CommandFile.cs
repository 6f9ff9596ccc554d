using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Cli.WhatIf;

/// <summary>Reads a command to be done: <c>{"name":"do.start","body":{"seat":"...", ...}}</c>, as a line of a journal file holds it.</summary>
internal static class CommandFile
{
    /// <exception cref="ChangeException">The file does not hold a command of this version.</exception>
    public static WireRecord Read(string file, WireNames names)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(file)) as JsonObject;
            var (name, body) = (json?["name"] ?? json?["type"], json?["body"] ?? json?["payload"]);
            return name is JsonValue value && value.TryGetValue<string>(out var text) && WireCodec.IsCommand(text) && body is JsonObject fields
                && names.TryFind(text, out _, out var version)
                ? new WireRecord(text, (int?)json!["typeVersion"] ?? version, Encoding.UTF8.GetBytes(fields.ToJsonString()))
                : throw new ChangeException($"{file} holds no command. Write {{\"name\":\"do.start\",\"body\":{{\"seat\":\"...\", ...}}}} with the fields that a line of the journal file has.");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            throw new ChangeException($"{file} cannot be read: {e.Message}", e);
        }
    }
}
