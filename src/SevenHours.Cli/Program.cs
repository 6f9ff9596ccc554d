Console.WriteLine("SevenHours");
