using SevenHours.Coding;

// Usage, from the repository's root:
//   SevenHours.Coding validate             tries the data on itself, in parts, and writes tools/SevenHours.Coding/Data/sureness.txt
//   SevenHours.Coding train                trains on all the data and writes the model the product ships
//   SevenHours.Coding measure [folder]     measures the shipped model on a kept-apart set, in Markdown
const string Data = "tools/SevenHours.Coding/Data";
const string Model = "src/SevenHours.Disciplines/Interviews/Coding/model.bin";
const string KeptApart = "tests/SevenHours.Pure.Tests/Interviews/Coding/KeptApart";

switch (args)
{
    case ["validate", .. var languages]:
        Validation.Run(Data, languages, Console.Out);
        return 0;
    case ["train"]:
        using (var file = File.Create(Model))
        {
            Training.Run(Data).Write(file);
        }

        return 0;
    case ["measure", .. var folder]:
        Measuring.Run(folder.FirstOrDefault() ?? KeptApart, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Say validate, train or measure; start it at the repository's root.");
        return 2;
}
